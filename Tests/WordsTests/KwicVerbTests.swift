import AnalyzerKit
import TestSupport
import Testing

@testable import Words

@Suite struct KwicVerbTests {
  static let text = """
    Partial mobilization began. The mobilized men feared war, and Russia's well-known mobilization of peace.

    They don’t want a partial, hasty mobilization; war crimes followed.
    """

  func table(_ pattern: [String], _ texts: [String] = [KwicVerbTests.text], _ change: (inout KwicOptions) -> Void = { _ in }) throws
    -> Table
  {
    var options = KwicOptions()
    change(&options)
    return try KwicVerb(options: options, arguments: pattern).run(WordsVerbTests.view(texts))
  }

  func matches(_ table: Table) -> [String] {
    table.rows.map { row in
      guard case .text(let match) = row.cells[1] else { return "" }
      return match
    }
  }

  @Test(
    arguments: [
      (["mobilization"], ["mobilization", "mobilization", "mobilization"]),
      (["MOBILI*"], ["mobilization", "mobilized", "mobilization", "mobilization"]), (["*ized"], ["mobilized"]),
      (["m*n"], ["mobilization", "men", "mobilization", "mobilization"]),
      (["partial mobilization"], ["Partial mobilization"]), (["partial", "mobilization"], ["Partial mobilization"]),
      (["war|peace"], ["war", "peace", "war"]), (["war crimes | peace"], ["peace", "war crimes"]),
      (["war|crimes | war crimes"], ["war", "war crimes"]), (["war|of peace|crimes"], ["of peace", "war crimes"]),
      (["russia"], ["Russia's"]), (["russia’s"], ["Russia's"]), (["don't"], ["don’t"]), (["well-known"], ["well-known"]),
      (["well-*"], ["well-known"]), (["partial-mobilization"], []), (["nothing"], []), (["mobil"], []), (["* crimes"], ["war crimes"]),
    ] as [([String], [String])])
  func patternsFindWords(_ pattern: [String], _ expected: [String]) throws {
    #expect(matches(try table(pattern)) == expected)
  }

  @Test(
    arguments: [
      ([], "kwic needs words to look for, such as kwic mobili* or kwic \"partial mobilization\""),
      ([" "], "kwic needs words to look for, such as kwic mobili* or kwic \"partial mobilization\""),
      (["!"], "kwic: “!” holds no word to look for"), (["war|"], "kwic: “war|” holds no word to look for"),
      (["war |"], "kwic: nothing stands beside “|”: write war|peace, or \"war crimes | genocide\""),
      (["|"], "kwic: nothing stands beside “|”: write war|peace, or \"war crimes | genocide\""),
      ([(0..<65).map { "w\($0)" }.joined(separator: "|")], "kwic looks for at most 64 different words at once"),
      (
        Array(repeating: "a|b", count: 9),
        "kwic: “a|b a|b a|b a|b a|b a|b a|b a|b a|b” stands for more than 256 phrases: look for fewer at once"
      ),
    ] as [([String], String)])
  func aPatternWithoutWordsIsAnError(_ pattern: [String], _ message: String) {
    let error = #expect(throws: VerbError.self) { try KwicVerb(options: KwicOptions(), arguments: pattern) }
    #expect(error?.description == message)
  }

  @Test func contextStaysInItsParagraphAndHasTheWidthAskedFor() throws {
    let table = try table(["men"]) { $0.width = 8 }
    #expect(table.keywordColumn == 1)
    #expect(table.columns.map(\.name) == ["left", "match", "right"])
    #expect(table.rows.first?.cells == [.text("bilized "), .text("men"), .text(" feared ")])
    let last = try self.table(["followed"]).rows.first
    #expect(last?.cells[2] == .text("."))
    #expect(try self.table(["they"]).rows.first?.cells[0] == .text(""))
  }

  @Test func widthCountsCharactersNotBytes() throws {
    let table = try table(["café"], ["Über—alles café—größe und so"]) { $0.width = 6 }
    #expect(table.rows.first?.cells == [.text("alles "), .text("café"), .text("—größe")])
  }

  @Test func lineBreaksInsideAParagraphAreShownAsBlanks() throws {
    let table = try table(["new mayor"], ["The new\nmayor of the\ntown spoke."])
    #expect(table.rows.first?.cells == [.text("The "), .text("new mayor"), .text(" of the town spoke.")])
  }

  @Test func rowsSayWhereTheyAre() throws {
    let texts = ["No word of it here.", "At last, rain."]
    let row = try #require(try table(["rain"], texts).rows.first)
    #expect(row.article == 2)
    #expect(row.span == TextSpan(9, 13))
    #expect(try table(["rain"], texts).notes == ["1 match in 1 of 2 articles"])
  }

  @Test(
    arguments: [
      (["article"], ["rose again", "rose", "roses are"]), (["right"], ["rose", "rose again", "roses are"]),
      (["left"], ["roses are", "rose again", "rose"]), (["match"], ["rose", "rose again", "roses are"]),
      (["-R1"], ["roses are", "rose again", "rose"]), (["l2", "R1"], ["roses are", "rose", "rose again"]),
      (["match,-article"], ["rose", "rose again", "roses are"]),
    ] as [([String], [String])])
  func linesAreSortedByTheirNeighbours(_ order: [String], _ expected: [String]) throws {
    let table = try table(["rose*"], ["The river rose again", "The water rose", "All roses are red"]) {
      $0.order = order
      $0.width = 200
    }
    let lines = table.rows.map { row in
      row.cells.dropFirst().map { cell in if case .text(let text) = cell { text } else { "" } }.joined()
    }
    #expect(lines.map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == expected)
  }

  @Test(arguments: [-1, 1001])
  func aWidthOutOfRangeIsRefused(_ width: Int) {
    var options = KwicOptions()
    options.width = width
    #expect(throws: FieldError.self) { try KwicVerb(options: options, arguments: ["a"]) }
  }

  @Test func aPhraseDoesNotReachAcrossWhatWasLeftOut() throws {
    let article = TestArticle.article("\"War,\" he said, \"crimes of war.\"")
    let text = AnalyzedText(article)
    let places = [TestArticle.span(of: "\"War,\"", in: text), TestArticle.span(of: "\"crimes of war.\"", in: text)]
    let item = SessionView.Item(number: 1, article: article) { AnalyzedText(article).restricted(to: places) }
    let view = SessionView(items: [item], checkInterrupt: {})
    #expect(try KwicVerb(options: KwicOptions(), arguments: ["war crimes"]).run(view).rows.isEmpty)
    #expect(try KwicVerb(options: KwicOptions(), arguments: ["war"]).run(view).rows.count == 2)
  }

  @Test(arguments: [("New York", 1), ("well-known", 1), ("york", 0)])
  func aGivenTokenIsFoundByItsWords(_ pattern: String, _ count: Int) throws {
    let text = SourceText("In New York well-known")
    let tokens = [TextSpan(0, 2), TextSpan(3, 11), TextSpan(12, 22)]
    var article = Article(text: text, blocks: [Block(.paragraph, text.span)], source: ArticleSource(path: "", format: "jsonl"))
    article.given = GivenText(sentences: [text.span], tokens: tokens, length: text.bytes.count)
    let given = article
    let item = SessionView.Item(number: 1, article: given) { AnalyzedText(given) }
    let view = SessionView(items: [item], checkInterrupt: {})
    #expect(try KwicVerb(options: KwicOptions(), arguments: [pattern]).run(view).rows.count == count)
  }

  @Test func everyWordMatchesAStar() throws {
    let words = try WordsVerb(options: WordsOptions(), arguments: []).run(WordsVerbTests.view([KwicVerbTests.text]))
    let total = words.rows.compactMap { $0.cells[1].numeric }.reduce(0, +)
    #expect(Double(try table(["*"]).rows.count) == total)
  }

  @Test func linesOfASetAreThoseOfItsArticles() throws {
    let texts = [KwicVerbTests.text, "War and peace.", "Nothing."]
    let all = try table(["war|peace"], texts).rows
    let parts = try texts.flatMap { try table(["war|peace"], [$0]).rows }
    #expect(all.map(\.cells) == parts.map(\.cells))
    #expect(all.map(\.article) == [1, 1, 1, 2, 2])
  }
}
