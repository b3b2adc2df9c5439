import AnalyzerKit
import TestSupport
import Testing

@testable import Sentiment

/// Entries with wildcards in lexicons of weights.
@Suite struct WeightedWildcardTests {
  static let lexicon =
    "crimin*,-1.5\nlos?,-1\ngo*d,2\n*ism,-0.5\ncriminology,0.5\ncriminal c*,-3\n* the day,1\nclimate cris?s,-2\n:*,4\n:?c,-4\n"

  func matches(_ words: String, _ mode: SentimentOptions.Mode, extend: Bool = false) throws -> [String] {
    let analyzer = try OwnLexicon.analyzer(WeightedWildcardTests.lexicon, extend: extend, mode: mode)
    return try analyzer.analyze(TestArticle.text(words), Layers()).flatMap(\.because)
  }

  @Test(
    arguments: SentimentOptions.Mode.allCases,
    [
      ("They saw criminal acts.", ["criminal −1.5"]), ("A loss was lost there, no los.", ["loss −1.0", "lost −1.0"]),
      ("Gold and good and god.", ["gold +2.0", "good +2.0", "god +2.0"]), ("Decriminalised acts.", []),
      ("They taught criminology.", ["criminology +0.5"]), ("Realism prevailed.", ["realism −0.5"]), ("Criminals came.", ["criminals −1.5"]),
      ("The criminalité there.", ["criminalité −1.5"]),
    ] as [(String, [String])])
  func aWildcardStandsForCharactersOfAWordInBothModes(_ mode: SentimentOptions.Mode, _ example: (String, [String])) throws {
    #expect(try matches(example.0, mode) == example.1)
  }

  @Test(
    arguments: [
      ("It was a criminal case.", ["criminal case −3.0"]), ("The criminal act.", ["criminal −1.5"]),
      ("They saved the day.", ["saved the day +1.0"]), ("Climate crises came.", ["climate crises −2.0"]),
      ("A loss's end.", ["loss's −1.0"]), ("A half-lost mill.", []),
    ])
  func wordsOfPhrasesHaveWildcardsToo(_ words: String, _ expected: [String]) throws {
    #expect(try matches(words, .normalised) == expected)
  }

  @Test(arguments: SentimentOptions.Mode.allCases)
  func aUsersWildcardsWinOverVadersWords(_ mode: SentimentOptions.Mode) throws {
    #expect(try matches("A good criminal won.", mode, extend: true) == ["good +2.0", "criminal −1.5", "won +2.7"])
  }

  /// `:*` is a kiss, not a colon with anything after it.
  @Test(arguments: SentimentOptions.Mode.allCases)
  func anEmoticonIsTakenLiterally(_ mode: SentimentOptions.Mode) throws {
    #expect(try matches("They came :* late", mode) == [":* +4.0"])
    #expect(try matches("They came :( :c :oc late", mode) == [])
  }

  /// Halved before and raised after “but”; *amazingly* adds 0.293 × 0.9 to *kind* two words further.
  @Test(arguments: SentimentOptions.Mode.allCases)
  func negationsAndBoostersStayWhatTheyAre(_ mode: SentimentOptions.Mode) throws {
    let analyzer = try OwnLexicon.analyzer("no*,-1\namaz*,1\nv*,1\nb*,1\ngood,2\nkin*,1\n", mode: mode)
    let marks = try analyzer.analyze(
      TestArticle.text("It was not good but very good. It is amazingly good and kind to noble bees."), Layers())
    #expect(
      marks.map(\.because) == [
        ["good −0.74", "good +3.44"], ["good +2.293", "kind +1.264", "noble −1.0", "bees +1.0"],
      ])
  }

  @Test func theMoreExactOfTwoWildcardsCounts() throws {
    for file in ["cri*,1\ncrimin*,2\n", "crimin*,2\ncri*,1\n"] {
      let mark = try #require(try OwnLexicon.analyzer(file).analyze(TestArticle.text("A crime by criminals."), Layers()).first)
      #expect(mark.because == ["crime +1.0", "criminals +2.0"])
    }
  }
}
