import AnalyzerKit
import TestSupport
import Testing

@testable import Words

@Suite struct KeywordsVerbTests {
  static let corpus = ExampleCorpus.shared
  static let river = "The river rose again. The river took the bridge, and the town lost its mayor."
  static let bank = "The bank closed. The mayor said the bank would open, but the bank did not."

  /// Articles 1… are in use; the reference is what the view is asked for.
  static func view(_ target: [String], against reference: [String], from number: Int? = nil) -> SessionView {
    let first = number ?? target.count + 1
    return SessionView(
      items: items(target, from: 1), checkInterrupt: {}, find: { _, _ in items(reference, from: first) })
  }

  static func items(_ texts: [String], from first: Int) -> [SessionView.Item] {
    texts.enumerated().map { index, text in
      let article = TestArticle.article(text)
      return SessionView.Item(number: first < 0 ? first - index : first + index, article: article) { AnalyzedText(article) }
    }
  }

  func table(_ view: SessionView, _ change: (inout KeywordsOptions) -> Void = { _ in }) throws -> Table {
    var options = KeywordsOptions()
    change(&options)
    return try KeywordsVerb(options: options, arguments: []).run(view)
  }

  func value(_ table: Table, _ word: String, _ column: String) throws -> Double? {
    let at = try #require(table.column(column))
    return table.rows.first { $0.cells[0] == .text(word) }?.cells[at].numeric
  }

  @Test(.enabled(if: !corpus.keyness.isEmpty, noReference))
  func measuresOfACorpusEqualTheReference() throws {
    let corpus = KeywordsVerbTests.corpus
    for row in corpus.keyness {
      let target = try row.measures.count("a")
      let reference = try row.measures.count("b")
      let keyness = try #require(
        Keyness(target: target, reference: reference, targetSize: corpus.targetSize, referenceSize: corpus.referenceSize))
      row.measures.compare(values(Keyness.measures, keyness))
    }
  }

  @Test func wordsOfTheTargetComeFirstAndThoseOfTheReferenceLast() throws {
    let table = try table(KeywordsVerbTests.view([KeywordsVerbTests.river], against: [KeywordsVerbTests.bank]))
    #expect(table.rows.first?.cells.prefix(5) == [.text("river"), .integer(2), .integer(0), .integer(15), .integer(15)])
    #expect(table.rows.last?.cells.prefix(3) == [.text("bank"), .integer(0), .integer(3)])
    #expect(table.notes == ["target: 15 words in 1 article; reference: 15 words in 1 article"])
    #expect(try value(table, "mayor", "G2_2term_signed") == 0)
    #expect(try value(table, "mayor", "p_G2_2term") == 1)
  }

  @Test func swappingTheSetsTurnsTheSigns() throws {
    let there = try table(KeywordsVerbTests.view([KeywordsVerbTests.river], against: [KeywordsVerbTests.bank]))
    let back = try table(KeywordsVerbTests.view([KeywordsVerbTests.bank], against: [KeywordsVerbTests.river]))
    #expect(there.rows.count == back.rows.count)
    for row in there.rows {
      guard case .text(let word) = row.cells[0] else { continue }
      for column in ["log_ratio_0.5", "G2_2term_signed"] {
        let one = try value(there, word, column) ?? .nan
        let other = try value(back, word, column) ?? .nan
        #expect(abs(one + other) < 1e-9, "\(word) \(column)")
      }
    }
  }

  @Test func theOrderOfTheArticlesMakesNoDifference() throws {
    let texts = [KeywordsVerbTests.river, KeywordsVerbTests.bank, "A bridge, a town."]
    let reference = ["The town has a bank.", "The bank has a river."]
    let forward = try table(KeywordsVerbTests.view(texts, against: reference))
    let backward = try table(KeywordsVerbTests.view(texts.reversed(), against: reference.reversed()))
    #expect(forward == backward)
  }

  @Test func oneDirectionLeavesTheOtherOut() throws {
    let view = KeywordsVerbTests.view([KeywordsVerbTests.river], against: [KeywordsVerbTests.bank])
    let both = try table(view).rows.count
    let positive = try table(view) { $0.direction = .positive }
    let negative = try table(view) { $0.direction = .negative }
    let sign = try #require(positive.column("G2_2term_signed"))
    #expect(positive.rows.allSatisfy { $0.cells[sign].numeric ?? 0 > 0 })
    #expect(negative.rows.allSatisfy { $0.cells[sign].numeric ?? 0 < 0 })
    #expect(negative.rows.first?.cells[0] == .text("bank"))
    let neither = try table(view).rows.count { $0.cells[sign].numeric == 0 }
    #expect(positive.rows.count + negative.rows.count + neither == both)
  }

  @Test func rareWordsAndFunctionWordsCanBeLeftOut() throws {
    let view = KeywordsVerbTests.view([KeywordsVerbTests.river], against: [KeywordsVerbTests.bank])
    let withoutFunctionWords = try table(view) { $0.content = true }
    #expect(try value(withoutFunctionWords, "the", "target") == nil)
    #expect(try table(view) { $0.min = 3 }.rows.map { $0.cells[0] }.sorted { "\($0)" < "\($1)" } == [.text("bank"), .text("the")])
  }

  @Test func aSetAgainstItselfIsAnError() {
    let texts = [KeywordsVerbTests.river, KeywordsVerbTests.bank]
    let itself = KeywordsVerbTests.view(texts, against: texts, from: 1)
    #expect { try table(itself) } throws: { "\($0)".contains("is the set itself") }
    let file = KeywordsVerbTests.view(texts, against: texts, from: -1)
    #expect { try table(file) } throws: { "\($0)".contains("is the set itself") }
  }

  @Test func setsThatOverlapAreAnErrorThatNamesTheArticles() {
    let view = KeywordsVerbTests.view(["a", "b", "c"], against: ["b", "c", "d"], from: 2)
    #expect { try table(view) } throws: { "\($0)".hasPrefix("articles 2, 3 are in both sets") }
  }

  @Test func aReferenceWithoutArticlesOrWordsIsAnError() {
    #expect { try table(KeywordsVerbTests.view(["a"], against: [])) } throws: { "\($0)".contains("--against") }
    #expect { try table(KeywordsVerbTests.view(["a"], against: ["…"])) } throws: { "\($0)".contains("holds no words") }
    #expect { try table(KeywordsVerbTests.view([""], against: ["a"])) } throws: { "\($0)".contains("hold no words") }
  }

  @Test func badOptionsAreRefused() {
    var options = KeywordsOptions()
    options.min = -1
    #expect(throws: FieldError.self) { try KeywordsVerb(options: options, arguments: []) }
    #expect(throws: VerbError.self) { try KeywordsVerb(options: KeywordsOptions(), arguments: ["river"]) }
  }
}
