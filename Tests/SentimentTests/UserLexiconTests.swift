import AnalyzerKit
import Foundation
import TestSupport
import Testing

@testable import Sentiment

@Suite struct UserLexiconTests {
  func entries(_ file: String) throws -> [UserLexicon.WeightedEntry] {
    guard case .weights(let entries) = try LexiconReader.read(Array(file.utf8), path: "my.csv") else { return [] }
    return entries
  }

  @Test(
    arguments: [
      "calm,1.5\nfed up,-2", "word,weight\ncalm,1.5\nfed up,-2\n", "calm\t1.5\tx\r\nfed up\t-2\r\n", "\u{FEFF}calm,1.5\n\nfed  up,-2",
      "id,Score,Term\n1,1.5,Calm\n2,-2,Fed up", "\"calm\",\"1.5\"\n\"fed up\",-2",
    ])
  func wordsAndWeightsAreReadFromTwoColumns(_ file: String) throws {
    #expect(
      try entries(file) == [UserLexicon.WeightedEntry(words: "calm", weight: 1.5), UserLexicon.WeightedEntry(words: "fed up", weight: -2)])
  }

  @Test(
    arguments: [
      ("calm,1\nmild,x", "my.csv:2: the weight of “mild” is “x”, not a number"),
      ("calm,1\nmild", "my.csv:2: no weight beside “mild”: write word and weight separated by a comma or a tab"),
      ("calm,1\nwarm,2\ncalm,3", "my.csv:3: “calm” has another weight on line 1: keep one of the two"),
      ("calm,1\nwarm,2\n\nCalm,1.0", "my.csv:4: “calm” stands on line 1 too: keep one of the two"),
      ("calm,1\nwarm,1e308", "my.csv:2: the weight of “warm” is “1e308”, not a number from −1,000,000 to 1,000,000"),
      ("calm,-inf", "my.csv:1: the weight of “calm” is “-inf”, not a number from −1,000,000 to 1,000,000"),
      ("calm,1\n,2", "my.csv:2: no word before the weight"), ("calm,nan", "my.csv:1: the weight of “calm” is “nan”, not a number"),
      ("calm;1;x\nmild;y", "my.csv:2: the weight of “mild” is “y”, not a number"),
      ("\"calm,1\nmild,2", "my.csv:1: a quotation mark is not closed: a cell ends on the line it begins on"),
      ("calm,1,5x\nmild,\"\"", "my.csv:2: the weight of “mild” is “”, not a number"),
      ("", "my.csv: the lexicon holds no word: every line needs a word and a weight, as in “calm,1.5”"),
      ("word,weight\n", "my.csv: the lexicon holds no word: every line needs a word and a weight, as in “calm,1.5”"),
    ])
  func whatIsWrongIsNamedWithItsLine(_ file: String, _ message: String) {
    let error = #expect(throws: LexiconError.self) { try entries(file) }
    #expect(error?.description == message)
  }

  @Test(arguments: ["1000000", "-1000000"])
  func theGreatestWeightsStillGiveAScore(_ weight: String) throws {
    let mark = try #require(try OwnLexicon.analyzer("calm,\(weight)").analyze(TestArticle.text("Very CALM, calm!!!"), Layers()).first)
    #expect(try #require(mark.compound).magnitude > 0.999 && mark.compound.map { $0.magnitude <= 1 } == true)
  }

  @Test func aFileThatIsNotUTF8IsRefused() {
    #expect(throws: LexiconError.notUTF8(path: "my.csv", line: 2)) {
      try LexiconReader.read(Array("calm,1\n".utf8) + [0x63, 0xFF, 0x2C, 0x31], path: "my.csv")
    }
  }

  @Test func aMissingFileIsNamed() {
    var options = SentimentOptions()
    options.lexicon = "/nowhere/my.csv"
    let error = #expect(throws: LexiconError.self) { try SentimentAnalyzer(options: options) }
    #expect(error?.description.hasPrefix("/nowhere/my.csv: the lexicon cannot be read") == true)
  }

  @Test func extendWithoutALexiconIsRefused() {
    var options = SentimentOptions()
    options.extend = true
    #expect(throws: LexiconError.extendsNothing) { try SentimentAnalyzer(options: options) }
  }

  @Test(arguments: [(false, 1), (true, 2)])
  func aLexiconReplacesVadersOrIsAddedToIt(_ extend: Bool, _ found: Int) throws {
    let analyzer = try OwnLexicon.analyzer("flood defence\t2\ngood\t-1\n", ending: "tsv", extend: extend)
    let own = try #require(analyzer.analyze(TestArticle.text("The Flood Defence held."), Layers()).first)
    #expect(own.compound == 2 / 19.0.squareRoot())
    #expect(own.found == 2)
    let both = try #require(analyzer.analyze(TestArticle.text("A good and beautiful day."), Layers()).first)
    #expect(both.found == found)
    #expect(both.reason.evidence.first?.note == "−1.0")
    let negated = try #require(analyzer.analyze(TestArticle.text("It was not good."), Layers()).first)
    #expect(try #require(negated.compound) > 0)
  }

  @Test func anotherLanguageNeedsALexiconOfItsOwn() throws {
    let text = TestArticle.text("Das ist eine gute Idee.", language: "de")
    #expect(throws: UnreadLanguage("de", remedy: "set sentiment.lexicon to a file of words and weights")) {
      try SentimentAnalyzer(options: SentimentOptions()).analyze(text, Layers())
    }
    let own = try OwnLexicon.analyzer("Wort,weight,word\n,2,gute\n")
    #expect(try own.analyze(text, Layers()).map(\.found) == [1])
  }
}
