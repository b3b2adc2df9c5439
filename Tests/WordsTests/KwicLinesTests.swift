import AnalyzerKit
import Foundation
import TestSupport
import Testing

@testable import Words

@Suite struct KwicLinesTests {
  static let texts = [
    "The union said no. A strike, the union said, would come in May; the port said little.",
    "Nobody said it aloud. “We said so,” they said, and said it again.",
    "Rain.",
  ]

  func table(_ pattern: [String], _ texts: [String] = KwicLinesTests.texts, _ change: (inout KwicOptions) -> Void = { _ in }) throws
    -> Table
  {
    var options = KwicOptions()
    change(&options)
    return try KwicVerb(options: options, arguments: pattern).run(WordsVerbTests.view(texts))
  }

  func lines(_ table: Table) -> [String] {
    table.rows.map { row in row.cells.map { cell in if case .text(let text) = cell { text } else { "" } }.joined(separator: "|") }
  }

  @Test func aWindowMayBeSoManyWords() throws {
    let table = try table(["said"]) { $0.words = 2 }
    #expect(lines(table).prefix(3) == ["The union |said| no. A", "the union |said|, would come", "the port |said| little"])
    #expect(lines(try self.table(["rain"]) { $0.words = 3 }) == ["|Rain|"])
  }

  @Test func aSampleIsTheSameForTheSameSeedAndInOrder() throws {
    let all = try table(["said"]).rows
    #expect(all.count == 7)
    var samples: [[TextSpan?]] = []
    for seed in 1...20 {
      let drawn = try table(["said"]) { ($0.sample, $0.seed) = (3, seed) }
      #expect(drawn.rows.count == 3)
      #expect(drawn.rows == (try table(["said"]) { ($0.sample, $0.seed) = (3, seed) }).rows)
      #expect(drawn.rows.map { row in all.firstIndex(of: row) ?? -1 } == drawn.rows.compactMap { row in all.firstIndex(of: row) }.sorted())
      #expect(drawn.notes == ["7 matches in 2 of 3 articles", "3 of them, drawn at random"])
      samples.append(drawn.rows.map(\.span))
    }
    #expect(Set(samples).count > 10)
    #expect(try table(["said"]) { $0.sample = 7 }.rows == all)
    #expect(try table(["said"]) { $0.sample = 100 }.rows == all)
  }

  @Test func everyLineIsDrawnAboutEquallyOften() throws {
    var drawn: [TextSpan?: Int] = [:]
    for seed in 1...200 {
      for row in try table(["said"], [KwicLinesTests.texts[1]], { ($0.sample, $0.seed) = (1, seed) }).rows {
        drawn[row.span, default: 0] += 1
      }
    }
    #expect(drawn.count == 4)
    #expect(drawn.values.allSatisfy { (25...80).contains($0) })
  }

  @Test func aContextFilterLooksAtWhatIsShown() throws {
    #expect(lines(try table(["said"]) { ($0.words, $0.near) = (2, "union") }).count == 2)
    #expect(lines(try table(["said"]) { ($0.words, $0.near) = (2, "a|no") }) == ["The union |said| no. A"])
    #expect(try table(["said"]) { ($0.words, $0.notNear) = (2, "union|it") }.rows.count == 3)
    #expect(try table(["said"]) { ($0.width, $0.near) = (10, "union") }.rows.count == 2)
    #expect(try table(["said"]) { ($0.width, $0.near) = (3, "union") }.rows.isEmpty)
    // The match itself is no context.
    let nearItself = try table(["said"]) { ($0.words, $0.near) = (2, "said") }
    #expect(lines(nearItself) == ["so,” they |said|, and said", "said, and |said| it again"])
    #expect(try table(["said"]) { ($0.words, $0.near) = (2, "union") }.notes == ["2 matches with that context in 1 of 3 articles"])
  }

  @Test func notesSayWhichContextWasAskedFor() throws {
    #expect(try table(["said"]) { ($0.words, $0.notNear) = (2, "union|it") }.notes == ["3 matches without that context in 2 of 3 articles"])
    #expect(
      try table(["said"]) { ($0.words, $0.near, $0.notNear) = (2, "union", "no") }.notes
        == ["1 match with the one context and without the other in 1 of 3 articles"])
  }

  @Test func aWindowOfNoWordsIsTheMatchAlone() throws {
    #expect(lines(try table(["union"]) { $0.words = 0 }) == ["|union|", "|union|"])
    #expect(throws: FieldError.self) { try table(["union"]) { $0.sample = 0 } }
  }

  @Test func anAbbreviationIsNamedWhereOnlyItsDotIsMissing() throws {
    let texts = ["Mr. Lund met Mrs. Lund.", "Mr. Lund left."]
    #expect(try table(["mr"], texts).notes == ["0 matches in 0 of 2 articles", "“mr.”, with its dot, occurs 2 times"])
    #expect(try table(["mr."], texts).rows.count == 2)
    #expect(try table(["lunds"], texts).notes.count == 1)
    #expect(try table(["left"], texts).notes.count == 1)
  }

  @Test func linesCanBeSortedByDate() throws {
    var items: [SessionView.Item] = []
    for (number, date) in ["2022-03-01", nil, "2021-12-31"].enumerated() {
      var article = TestArticle.article("Rain in \(number + 1).")
      if let date { article.metadata.set("date", [date], Origin(.user)) }
      items.append(SessionView.Item(number: number + 1, article: article) { [article] in AnalyzedText(article) })
    }
    func order(_ names: [String]) throws -> [Int?] {
      var options = KwicOptions()
      options.order = names
      return try KwicVerb(options: options, arguments: ["rain"]).run(SessionView(items: items) {}).rows.map(\.article)
    }
    #expect(try order(["date"]) == [3, 1, 2])
    #expect(try order(["-date"]) == [1, 3, 2])
    #expect(try order(["-article"]) == [3, 2, 1])
  }

  @Test(arguments: ["L6", "R0", "x", "-", "R"])
  func anUnknownOrderIsRefused(_ name: String) {
    #expect(throws: FieldError.self) { try table(["said"]) { $0.order = [name] } }
  }

  @Test func anExpressionMayGoThroughAParagraph() throws {
    let found = try table(["union", "said,?", "\\w+"]) { $0.regex = true }
    #expect(found.rows.map { $0.cells[1] } == [.text("union said no"), .text("union said, would")])
    #expect(try table(["said"]) { $0.regex = true }.rows.map(\.span) == table(["said"]).rows.map(\.span))
    #expect(try table(["no\\. A"]) { $0.regex = true }.rows.count == 1)
    #expect(try table(["; the"]) { ($0.regex, $0.order) = (true, ["R1", "L1"]) }.rows.count == 1)
  }

  @Test(
    arguments: [
      (".nion", ["union", "union"]), (".+nion said n", ["The union said n"]), ("[\\s\\S]+ike", ["The union said no. A strike"]),
      ("/union said/", ["union said", "union said"]), ("/union", []), ("o\\.\\sA", ["o. A"]),
    ] as [(String, [String])])
  func anExpressionMayBeginWithAnything(_ expression: String, _ expected: [String]) throws {
    let found = try table(expression.split(separator: " ").map(String.init), [KwicLinesTests.texts[0]]) { $0.regex = true }
    #expect(found.rows.map { $0.cells[1] } == expected.map { .text($0) })
  }

  @Test func anExpressionForNothingIsRefused() {
    #expect(throws: VerbError("kwic: /x*/ also stands for nothing at all: let it need a character")) {
      try table(["x*"]) { $0.regex = true }
    }
    #expect(throws: VerbError("kwic: /(a/: the “(” is not closed, at character 1")) { try table(["(a"]) { $0.regex = true } }
  }

  @Test func anExpressionStaysInsideWhatIsLeftOfAText() throws {
    let article = TestArticle.article("“War,” he said, “crimes of war.”")
    let text = AnalyzedText(article)
    let kept = [TestArticle.span(of: "“War,”", in: text), TestArticle.span(of: "“crimes of war.”", in: text)]
    let view = SessionView(items: [SessionView.Item(number: 1, article: article) { AnalyzedText(article).restricted(to: kept) }]) {}
    var options = KwicOptions()
    options.regex = true
    #expect(try KwicVerb(options: options, arguments: ["war.*crimes"]).run(view).rows.isEmpty)
    #expect(try KwicVerb(options: options, arguments: ["said"]).run(view).rows.isEmpty)
    #expect(try KwicVerb(options: options, arguments: ["crimes of"]).run(view).rows.count == 1)
  }

  @Test func caseAndLemmasDoNotGoTogether() {
    #expect(throws: FieldError.self) { try table(["say"]) { $0.folding = Folding(keepsCase: true, lemmatizes: true) } }
  }

  /// A concordance made with published tools, where its data are there.
  @Test(.enabled(if: TestArticle.reference("data/stats/corpus_example.json") != nil, "no reference data"))
  func linesAndTheirOrderAreThoseOfTheReference() throws {
    let data = try #require(TestArticle.referenceJSON("data/stats/corpus_example.json"))
    let documents = try #require(data["documents"] as? [String: [String]])
    let expected = try #require(data["kwic_said"] as? [String: Any])
    let lines = try #require(expected["lines_in_order"] as? [[Any]])
    let texts = documents.sorted { $0.key < $1.key }.map { $0.value.joined(separator: " ") }
    func words(_ order: [String]) throws -> [[String]] {
      try table(["said"], texts) { ($0.words, $0.order) = (5, order) }.rows.map { row in
        row.cells.map { cell in if case .text(let text) = cell { text.trimmingCharacters(in: .whitespaces) } else { "" } }
      }
    }
    let wanted = lines.map { line in
      [(line[1] as? [String] ?? []).joined(separator: " "), "said", (line[3] as? [String] ?? []).joined(separator: " ")]
    }
    #expect(try words([]) == wanted)
    let order = try #require(expected["order_sorted_R1R2R3_then_L1L2L3"] as? [Int])
    #expect(try words(["R1", "R2", "R3", "L1,L2,L3"]) == order.map { wanted[$0] })
  }
}
