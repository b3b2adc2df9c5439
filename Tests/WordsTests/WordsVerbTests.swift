import AnalyzerKit
import Foundation
import TestSupport
import Testing

@testable import Words

@Suite struct WordsVerbTests {
  static let first = "The river rose. The town's mayor didn't sleep, and the river rose again."
  static let second = "May the mayor sleep. It may rain in May."

  static func view(_ texts: [String], checkInterrupt: @escaping () throws -> Void = {}) -> SessionView {
    SessionView(
      items: texts.enumerated().map { index, text in
        let article = TestArticle.article(text)
        return SessionView.Item(number: index + 1, article: article) { AnalyzedText(article) }
      }, checkInterrupt: checkInterrupt)
  }

  func table(_ texts: [String], _ change: (inout WordsOptions) -> Void = { _ in }) throws -> Table {
    var options = WordsOptions()
    change(&options)
    return try WordsVerb(options: options, arguments: []).run(WordsVerbTests.view(texts))
  }

  func rows(_ table: Table) -> [String] {
    table.rows.map { row in row.cells.prefix(3).map { "\($0)" }.joined(separator: " ") }
  }

  func count(_ word: String, _ table: Table) -> [FieldValue]? {
    table.rows.first { $0.cells[0] == .text(word) }?.cells
  }

  @Test func wordsAreCountedOverAllArticles() throws {
    let table = try table([WordsVerbTests.first, WordsVerbTests.second])
    #expect(table.columns.map(\.name) == ["word", "count", "articles", "range", "articles_percent", "per_million"])
    #expect(table.rows.first?.cells == [.text("the"), .integer(4), .integer(2), .integer(2), .number(100), .number(4e6 / 22)])
    #expect(count("mayor", table)?[2] == .integer(2))
    #expect(count("didn't", table)?[1] == .integer(1))
    #expect(table.notes == ["22 words, 13 different ones, in 2 articles"])
  }

  @Test func commonerWordsComeFirstAndEqualOnesByTheAlphabet() throws {
    let table = try table(["b a c b"])
    #expect(table.rows.map { $0.cells[0] } == [.text("b"), .text("a"), .text("c")])
  }

  @Test func theOrderOfArticlesMakesNoDifference() throws {
    let forward = try table([WordsVerbTests.first, WordsVerbTests.second])
    let backward = try table([WordsVerbTests.second, WordsVerbTests.first])
    #expect(forward == backward)
  }

  @Test func theCountsOfASetAreTheSumOfItsParts() throws {
    let both = try table([WordsVerbTests.first, WordsVerbTests.second])
    let parts = [try table([WordsVerbTests.first]), try table([WordsVerbTests.second])]
    for row in both.rows {
      guard case .text(let word) = row.cells[0] else { continue }
      let sum = parts.compactMap { count(word, $0)?[1].numeric }.reduce(0, +)
      #expect(row.cells[1].numeric == sum)
    }
    #expect(both.rows.compactMap { $0.cells[1].numeric }.reduce(0, +) == 22)
  }

  @Test func functionWordsCanBeLeftOut() throws {
    let table = try table([WordsVerbTests.first]) { $0.content = true }
    #expect(count("the", table) == nil)
    #expect(count("didn't", table) == nil)
    #expect(count("river", table)?[1] == .integer(2))
    #expect(count("river", table)?[5] == .number(2e6 / 13))
    #expect(table.notes.last == "4 function words left out; they still count in per_million")
  }

  @Test func rareWordsCanBeLeftOut() throws {
    #expect(try table([WordsVerbTests.first]) { $0.min = 2 }.rows.count == 3)
    #expect(try table([WordsVerbTests.first]) { $0.min = 99 }.rows.isEmpty)
  }

  @Test func capitalsCanBeKeptApart() throws {
    let table = try table([WordsVerbTests.second]) { $0.folding.keepsCase = true }
    #expect(count("May", table)?[1] == .integer(2))
    #expect(count("may", table)?[1] == .integer(1))
  }

  @Test(
    arguments: [
      ("*leep", ["sleep"]), ("r*|m?y", ["river", "rose", "may"]), ("/[a-z]*ve[a-z]*/", ["river"]), ("nothing", []), ("MAY", ["may"]),
    ] as [(String, [String])])
  func onlyWordsThatAPatternFindsCanBeListed(_ pattern: String, _ expected: [String]) throws {
    let table = try table([WordsVerbTests.first, "It may."]) { $0.match = pattern }
    #expect(table.rows.map { $0.cells[0] } == expected.map { .text($0) })
    #expect(table.notes == ["15 words, 11 different ones, in 2 articles"])
  }

  @Test func aPatternOfSeveralWordsIsRefused() {
    #expect(
      throws: VerbError("words --match looks at single words, and “the mayor” stands for several: kwic finds phrases")
    ) { try table([WordsVerbTests.first]) { $0.match = "the mayor" } }
  }

  @Test func formsAndAccentsAreTakenTogetherOnDemand() throws {
    let texts = ["She says: say what he said.", "Cafés and a cafe."]
    let lemmas = try table(texts) { $0.folding.lemmatizes = true }
    #expect(count("say", lemmas)?[1] == .integer(3))
    #expect(count("café", lemmas)?[1] == .integer(1))
    let plain = try table(texts) { ($0.folding.lemmatizes, $0.folding.accents) = (true, .fold) }
    #expect(count("cafe", plain)?.prefix(3) == [.text("cafe"), .integer(2), .integer(1)])
    #expect(plain.notes == ["10 words, 7 lemmas, in 2 articles"])
  }

  @Test func aListOfOnesOwnLeavesWordsOut() throws {
    let path = NSTemporaryDirectory() + "stop-words-\(UUID().uuidString).txt"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try "River, mayor # the usual\nsays\n".write(toFile: path, atomically: true, encoding: .utf8)
    let table = try table([WordsVerbTests.first]) { $0.stopwords = path }
    #expect(count("river", table) == nil)
    #expect(count("mayor", table) == nil)
    #expect(count("the", table) != nil)
    #expect(count("usual", table) == nil)
    #expect(table.notes.last == "2 stop words left out; they still count in per_million")
    let both = try self.table([WordsVerbTests.first]) { ($0.stopwords, $0.content) = (path, true) }
    #expect(both.rows.map { $0.cells[0] } == [.text("rose"), .text("sleep"), .text("town's")])
    let lemmas = try self.table(["He said."]) { ($0.stopwords, $0.folding.lemmatizes) = (path, true) }
    #expect(lemmas.rows.map { $0.cells[0] } == [.text("he")])
  }

  @Test func aListThatCannotBeReadIsAnError() {
    #expect(throws: VerbError("words --stopwords: cannot read “/no/such/file”: no such file")) {
      try table(["a"]) { $0.stopwords = "/no/such/file" }
    }
  }

  @Test func noArticleGivesAnEmptyTable() throws {
    #expect(try table([]).rows.isEmpty)
    #expect(try table([""]).notes == ["0 words, 0 different ones, in 1 article"])
  }

  @Test func anArgumentIsAnErrorThatNamesKwic() {
    #expect(
      throws: VerbError(
        "words takes no argument, not “river”: words --match river lists it, kwic river finds it in its context", argument: 0)
    ) {
      try WordsVerb(options: WordsOptions(), arguments: ["river"])
    }
  }

  @Test func aNegativeMinimumIsRefused() {
    var options = WordsOptions()
    options.min = -1
    #expect(throws: FieldError.self) { try WordsVerb(options: options, arguments: []) }
  }

  struct Stop: Error {}

  @Test func anInterruptStopsTheVerb() throws {
    var checks = 0
    let view = WordsVerbTests.view(["a", "b", "c"]) {
      checks += 1
      if checks == 2 { throw Stop() }
    }
    #expect(throws: Stop.self) { try WordsVerb(options: WordsOptions(), arguments: []).run(view) }
    #expect(throws: Stop.self) {
      try KwicVerb(options: KwicOptions(), arguments: ["a"]).run(WordsVerbTests.view(["a", "b"]) { throw Stop() })
    }
  }
}
