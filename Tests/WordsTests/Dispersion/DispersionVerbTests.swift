import AnalyzerKit
import TestSupport
import Testing

@testable import Words

@Suite struct DispersionVerbTests {
  static let corpus = ExampleCorpus.shared
  static let first = "= Flood\n\nThe river rose. The river fell.\n\n# After\n\nThe town slept by the river."
  static let second = "The mayor saw the river and the town."

  func table(_ texts: [String], _ words: String..., change: (inout DispersionOptions) -> Void = { _ in }) throws -> Table {
    var options = DispersionOptions()
    change(&options)
    return try DispersionVerb(options: options, arguments: words).run(WordsVerbTests.view(texts))
  }

  func value(_ table: Table, _ word: String, _ column: String) throws -> Double? {
    let at = try #require(table.column(column))
    return table.rows.first { $0.cells[0] == .text(word) }?.cells[at].numeric
  }

  @Test(.enabled(if: !corpus.nodes.isEmpty, noReference), arguments: corpus.nodes)
  func measuresOfACorpusEqualTheReference(_ node: ExampleCorpus.Node) throws {
    let corpus = DispersionVerbTests.corpus
    var positions: [Int] = []
    var ends: [Int] = []
    for document in corpus.documents {
      let start = ends.last ?? 0
      positions += corpus.places(of: node.word, in: document).map { start + $0 }
      ends.append(start + document.count)
    }
    let row = DispersionRow(word: node.word, positions: positions, ends: ends)
    node.dispersion.compare(DispersionTests.all(row.dispersion))
    let reduced = try #require(row.reducedFrequency)
    #expect(abs(reduced - node.reducedFrequency) <= 1e-6 * node.reducedFrequency)
  }

  @Test func wordsHaveARowEachWithEveryMeasure() throws {
    let table = try table([DispersionVerbTests.first, DispersionVerbTests.second], "river", "town", "xyzzy")
    #expect(table.columns.map(\.name) == ["word", "f", "parts", "range"] + Dispersion.measures.map(\.column.name) + ["arf"])
    let counts: [[FieldValue]] = table.rows.map { Array($0.cells.prefix(4)) }
    #expect(
      counts == [
        [.text("river"), .integer(4), .integer(2), .integer(2)], [.text("town"), .integer(2), .integer(2), .integer(2)],
        [.text("xyzzy"), .integer(0), .integer(2), .integer(0)],
      ])
    #expect(table.rows[2].cells.dropFirst(4).allSatisfy { $0.isNone })
    let deviation = try #require(try value(table, "river", "DP"))
    #expect(deviation < 0.25)
  }

  @Test func partsMayBeSectionsOrOfEqualSize() throws {
    let sections = try table([DispersionVerbTests.first, DispersionVerbTests.second], "river", "slept") { $0.parts = "section" }
    #expect(try value(sections, "river", "parts") == 3)
    #expect(try value(sections, "slept", "range") == 1)
    let equal = try table([DispersionVerbTests.first, DispersionVerbTests.second], "river") { $0.parts = "4" }
    #expect(try value(equal, "river", "parts") == 4)
    #expect(equal.notes.first?.hasSuffix("4 equal parts") == true)
  }

  @Test func equalPartsDifferByOneWordAtMost() {
    let article = ArticleOccurrences(
      SessionView.Item(number: 1, article: TestArticle.article("a")) { TestArticle.text("a") },
      TestArticle.text((1...103).map { "w\($0)" }.joined(separator: " ")).words, positions: [])
    let ends = CorpusParts.equal(10).ends([article])
    #expect(ends.count == 10)
    #expect(ends.last == 103)
    let sizes = zip(ends, [0] + ends).map { $0 - $1 }
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) == 1)
  }

  @Test func moreEqualPartsThanWordsAreSaidToBeTooMany() throws {
    let table = try table(["One two three."], "two") { $0.parts = "10" }
    #expect(try value(table, "two", "parts") == 3)
    #expect(table.notes.first?.hasSuffix("there are too few words for 10") == true)
  }

  @Test func theOrderOfArticlesMakesNoDifferenceButForReducedFrequency() throws {
    let texts = [DispersionVerbTests.first, DispersionVerbTests.second, "No water here.", ""]
    let forward = try table(texts, "river", "the")
    let backward = try table(texts.reversed(), "river", "the")
    for (one, other) in zip(forward.rows, backward.rows) {
      for (cell, twin) in zip(one.cells, other.cells).dropLast().dropFirst() {
        #expect(abs((cell.numeric ?? -1) - (twin.numeric ?? -1)) < 1e-9)
      }
    }
  }

  @Test func articlesWithoutWordsAreNoParts() throws {
    let table = try table([DispersionVerbTests.second, "", "…"], "river")
    #expect(try value(table, "river", "parts") == 1)
    #expect(try value(table, "river", "DP") == 0)
    #expect(try value(table, "river", "DPnorm") == nil)
    #expect(table.notes.contains("2 articles without words left out"))
  }

  @Test func nothingButEmptyArticlesHasNoMeasures() throws {
    let table = try table([""], "river")
    #expect(table.rows.first?.cells == [.text("river"), .integer(0), .integer(0), .integer(0)] + Array(repeating: .none, count: 11))
  }

  @Test func aPatternThatMatchesEveryWordIsSpreadEvenly() throws {
    let table = try table([DispersionVerbTests.first, DispersionVerbTests.second], "*")
    #expect(try value(table, "*", "DP") == 0)
    let total = try value(table, "*", "f")
    #expect(try value(table, "*", "arf") == total)
  }

  @Test func thePlotHasAStripForEveryArticleThatHoldsTheWord() throws {
    let plot = try #require(try table([DispersionVerbTests.second, "No water.", DispersionVerbTests.first], "river", "xyzzy").plot)
    #expect(plot.title == "Where river, xyzzy occur")
    #expect(plot.panels.map(\.title) == ["river: 4 in 2 of 3 articles", "xyzzy: not in 3 articles"])
    #expect(plot.panels[0].strips.map(\.positions.count) == [1, 3])
    #expect(plot.panels[0].strips[0] == Plot.Strip(label: "1 \(DispersionVerbTests.second)", length: 8, positions: [4]))
    #expect(plot.panels[0].strips[1].label == "3 Flood")
  }

  @Test func badArgumentsAreRefused() throws {
    #expect(throws: VerbError.self) { try DispersionVerb(options: DispersionOptions(), arguments: []) }
    for parts in ["chapter", "1", "0", "-3", "100000", ""] {
      #expect(throws: FieldError.self, "\(parts)") { try table(["a"], "a") { $0.parts = parts } }
    }
  }

  @Test func theWordThatIsWrongIsPointedAt() throws {
    #expect {
      try DispersionVerb(options: DispersionOptions(), arguments: ["river", "…"])
    } throws: { ($0 as? VerbError)?.argument == 1 }
  }
}
