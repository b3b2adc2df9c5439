import AnalyzerKit
import Foundation
import TestSupport
import Testing

@testable import Sentiment

@Suite struct SentimentAnalyzerTests {
  static let analyzer = try? SentimentAnalyzer(options: SentimentOptions())

  func marks(_ words: String) throws -> [Sentiment] {
    try #require(SentimentAnalyzerTests.analyzer).analyze(TestArticle.text(words), Layers())
  }

  func compound(_ words: String) throws -> Double { try #require(try marks(words).first?.compound) }

  /// VADER's formula over a sum of valences worked out by hand.
  @Test(
    arguments: [
      ("The show was good.", 1.9), ("The show was bad.", -2.5), ("The show was not bad.", -2.5 * -0.74),
      ("The show was very bad.", -2.5 - 0.293), ("The show was barely good.", 1.9 - 0.293), ("The show was good!!", 1.9 + 2 * 0.292),
      ("The show was bad!", -2.5 - 0.292), ("The show was good??", 1.9 + 2 * 0.18), ("The show was good????", 1.9 + 0.96),
      ("The show was good!!!!!!", 1.9 + 4 * 0.292), ("The least good show.", 1.9 * -0.74), ("At least good.", 1.9),
      ("The show was bad, but the food was good.", -2.5 * 0.5 + 1.9 * 1.5), ("The show was kind of bad.", -2.5 + 0.293),
      ("The show was hardly a good one.", 1.9 - 0.95 * 0.293), ("No good came of it.", 1.9 * -0.74),
      ("The show was so good.", 1.9 + 0.293), ("The food gave them a good time, and a good trip.", 1.9 + 1.9),
      ("The company is in the red.", -2), ("The show was BAD but short.", (-2.5 - 0.733) * 0.5),
    ] as [(String, Double)])
  func compoundIsTheNormalisedSumOfValences(_ words: String, _ sum: Double) throws {
    #expect(abs(try compound(words) - sum / (sum * sum + 15).squareRoot()) < 1e-9)
  }

  @Test(
    arguments: [
      ("The mayor isn’t happy.", "The mayor isn't happy."), ("“Great,” she said.", "\"Great,\" she said."),
      ("A great—truly great—win.", "A great - truly great - win."), ("The team’s loss hurt.", "The team's loss hurt."),
      ("They can’t stand it.", "They can't stand it."), ("It is a kiss of death.", "It is really just a kiss of death."),
    ])
  func typographyMakesNoDifference(_ curly: String, _ straight: String) throws {
    let one = try #require(try marks(curly).first)
    let other = try #require(try marks(straight).first)
    #expect(one.found == other.found)
    #expect((try #require(one.compound) < 0) == (try #require(other.compound) < 0))
    #expect(one.found > 0)
  }

  @Test(
    arguments: [
      ("The aid came from the United Nations.", 0), ("The aid came united.", 1), ("She said \"Great\" and left.", 1),
      ("It was a GREAT day.", 1), ("The plan: Great houses for all.", 1), ("Great houses stood here.", 1),
    ])
  func namesDoNotCount(_ words: String, _ found: Int) throws {
    #expect(try marks(words).map(\.found) == [found])
  }

  @Test func capitalsInHeadingsAreNotNames() throws {
    let marks = try #require(SentimentAnalyzerTests.analyzer).analyze(TestArticle.text("= Council Wins Great Prize"), Layers())
    #expect(marks.map(\.found) == [3])
  }

  @Test(
    arguments: [
      ("Council Wins Great Prize for Its Plan.", 3), ("Don’t Miss the “Great” Award-winning Show.", 4),
      ("Council wins the Great Prize of Peace.", 1),
      ("The Supreme Court won.", 1), ("Mayor Brown Supreme won 3.", 1),
    ])
  func capitalsOfASentenceInTitleCaseAreNotNames(_ words: String, _ found: Int) throws {
    #expect(try marks(words).map(\.found) == [found])
  }

  @Test func sharesSumToOne() throws {
    for mark in try marks("The good council met. A terrible, cruel war! The bridge is open, but the wait was awful.") {
      let (positive, neutral, negative) = try (#require(mark.positive), #require(mark.neutral), #require(mark.negative))
      #expect(abs(positive + neutral + negative - 1) < 1e-9)
    }
  }

  @Test func everyProseSentenceHasAMarkAndWhatIsSetAsideHasNone() throws {
    let text = TestArticle.text("= A Good Day\n\nThe sun rose. It was nice.\n\n~ Subscribe to our awful newsletter.\n\n* * *\n\nIt ended.")
    let marks = try #require(SentimentAnalyzerTests.analyzer).analyze(text, Layers())
    #expect(marks.map { text.string($0.span) } == ["A Good Day", "The sun rose.", "It was nice.", "It ended."])
  }

  @Test func evidenceNamesTheWordsAndTheReckoning() throws {
    let words = "The mayor is not very happy, and the GREAT plan failed!"
    let mark = try #require(try marks(words).first)
    let text = TestArticle.text(words)
    let evidence = mark.reason.evidence
    #expect(mark.reason.rule == "vader")
    #expect(evidence.map(\.label) == ["negated", "intensified", "negative", "emphasis"])
    #expect(evidence.compactMap(\.span).map { text.string($0) } == ["happy", "GREAT", "failed"])
    #expect(evidence.map(\.note) == ["(+2.7 + 0.293) × −0.74 = −2.215", "+3.1 + 0.733 = +3.833", "−2.3", "! adds 0.292"])
  }

  @Test func coverageCountsWordsFoundAmongAllWords() throws {
    let mark = try #require(try marks("The well-loved mayor didn't win the award.").first)
    #expect(mark.words == 8)
    #expect(mark.found == 4)
  }

  @Test(arguments: SentimentOptions.Mode.allCases)
  func aTextNarrowedToQuotationsIsScoredByTheirWordsAlone(_ mode: SentimentOptions.Mode) throws {
    var options = SentimentOptions()
    options.mode = mode
    let text = TestArticle.text("The terrible mayor said it was a \"very good day\" despite the awful rain.")
    let narrowed = text.restricted(to: [TestArticle.span(of: "very good day", in: text)])
    let marks = try SentimentAnalyzer(options: options).analyze(narrowed, Layers())
    let alone = try SentimentAnalyzer(options: options).analyze(TestArticle.text("very good day"), Layers())
    #expect(marks.map(\.compound) == alone.map(\.compound))
    #expect(marks.map(\.words) == [3])
  }

  @Test(arguments: ["", "   ", "…", "?!", "\u{1F601}", "\u{0}", "é", "n't", "'s", "-", "not", "but but but", "no", "least"])
  func oddTextsAreScoredWithoutTrouble(_ words: String) throws {
    for mode in SentimentOptions.Mode.allCases {
      var options = SentimentOptions()
      options.mode = mode
      for mark in try SentimentAnalyzer(options: options).analyze(TestArticle.text(words), Layers()) {
        let compound = try #require(mark.compound)
        #expect(compound >= -1 && compound <= 1)
        #expect(mark.found <= mark.words)
      }
    }
  }

  @Test func theSumOfTwoParagraphsIsThatOfTheirArticles() throws {
    let one = "The good news came late. Nobody was hurt!"
    let two = "A cruel winter followed, but the town survived."
    let both = try marks(one + "\n\n" + two)
    #expect(both.map(\.compound) == (try marks(one) + marks(two)).map(\.compound))
  }
}
