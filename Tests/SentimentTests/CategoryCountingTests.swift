import AnalyzerKit
import Foundation
import TestSupport
import Testing

@testable import Sentiment

/// What a dictionary with categories finds, by sentences counted by hand.
@Suite struct CategoryCountingTests {
  /// In the manner of Lexicoder's dictionary, with its negations.
  static let tones = """
    positive: [good, hope*, at ease, well-loved]
    negative: [grim*, war, f?ar, un*ed, loss]
    neg_positive: [not good, no hope*, not at all good]
    neg_negative: [no war, not grim*, never * war]
    place: [harbour, mill*]
    """

  func marks(_ words: String) throws -> [Sentiment] {
    try OwnLexicon.analyzer(CategoryCountingTests.tones, ending: "yml").analyze(TestArticle.text(words), Layers())
  }

  @Test(
    arguments: [
      ("The harbour was good.", ["good positive", "harbour place"], 1, 0),
      ("It was not good.", ["not good neg_positive"], 0, 0),
      ("It was not at all good.", ["not at all good neg_positive"], 0, 0),
      ("There is no hopefulness left, no war.", ["no hopefulness neg_positive", "no war neg_negative"], 0, 0),
      ("They feel at ease, hopeful and grimly good.", ["at ease positive", "hopeful positive", "grimly negative", "good positive"], 3, 1),
      ("The well-loved miller's mill stood.", ["well-loved positive", "miller's place", "mill place"], 1, 0),
      ("The well loved mill.", ["mill place"], 0, 0), ("Fear and FEAR, but no far or feear.", ["fear negative", "fear negative"], 0, 2),
      ("Unfed, unfinished and undone.", ["unfed negative", "unfinished negative"], 0, 2),
      ("They never saw war.", ["never saw war neg_negative"], 0, 0), ("Not, good people say.", ["good positive"], 1, 0),
      ("It was not “good” at all.", ["not good neg_positive"], 0, 0), ("The war’s end.", ["war's negative"], 0, 1),
      ("A warrior came to Goodham.", [], 0, 0), ("Don’t go.", [], 0, 0),
    ] as [(String, [String], Int, Int)])
  func entriesAreFoundLongestFirst(_ words: String, _ found: [String], _ positive: Int, _ negative: Int) throws {
    let mark = try #require(try marks(words).first)
    #expect(Set(mark.matches.map { "\($0.word) \($0.category ?? "")" }) == Set(found))
    #expect(mark.matches.count == found.count)
    #expect(mark.positiveWords == positive)
    #expect(mark.negativeWords == negative)
    #expect(mark.compound == nil)
  }

  /// Ten words, two positive and one negative: (2 − 1) / 10 × 100, and ln(2.5 / 1.5).
  @Test func toneIsWhatLexicoderAndTheLogitScaleMakeOfTheCounts() throws {
    let mark = try #require(try marks("The good miller had hope, though the long war came.").first)
    #expect(mark.words == 10)
    #expect(mark.found == 4)
    #expect(try abs(#require(mark.netTone) - 10) < 1e-12)
    #expect(try abs(#require(mark.logTone) - 0.5108256237659907) < 1e-12)
    let none = try #require(try marks("The rain came.").first)
    #expect(none.netTone == 0)
    #expect(none.logTone == 0)
  }

  /// Twelve words: good, hope, not good; loss, no war twice.
  ///
  /// Young and Soroka: of 3 positive words 1 is negated, of 3 negative ones 2 are, (2 − 1) / 12 × 100. The logit scale has the negated ones on
  /// the other side: ln((2 + 2 + 0.5) / (1 + 1 + 0.5)).
  @Test func negatedWordsLeaveNetToneAndChangeSidesOnTheLogitScale() throws {
    let mark = try #require(try marks("Good, hope, not good, loss, no war, no war and they slept.").first)
    #expect(mark.words == 12)
    #expect([mark.positiveWords, mark.negativeWords, mark.negatedPositive, mark.negatedNegative] == [2, 1, 1, 2])
    #expect(try abs(#require(mark.netTone) - 100.0 / 12) < 1e-12)
    #expect(try abs(#require(mark.logTone) - 0.5877866649021191) < 1e-12)
  }

  /// Seven words, two of them negative by the categories above their own.
  @Test func subcategoriesCountForTheCategoryAboveThem() throws {
    let nested = "positive: [good]\nnegative:\n  strong: [war, ruin]\n  weak: [dull]\naffect:\n  posemo: [joy]\n"
    let analyzer = try OwnLexicon.analyzer(nested, ending: "yml")
    let mark = try #require(analyzer.analyze(TestArticle.text("A dull war, then joy: all good."), Layers()).first)
    #expect(mark.because == ["dull (negative.weak)", "war (negative.strong)", "joy (affect.posemo)", "good (positive)"])
    #expect([mark.positiveWords, mark.negativeWords] == [2, 2])
    let other = try #require(analyzer.analyze(TestArticle.text("They had ruin and war for years."), Layers()).first)
    #expect(try abs(#require(other.netTone) + 200.0 / 7) < 1e-12)
  }

  @Test func withoutPositiveAndNegativeCategoriesThereIsNoTone() throws {
    let analyzer = try OwnLexicon.analyzer("place: [harbour]\nfear: [dread]", ending: "yml")
    let mark = try #require(analyzer.analyze(TestArticle.text("They dread the harbour."), Layers()).first)
    #expect(mark.netTone == nil && mark.logTone == nil && mark.positiveWords == nil && mark.negativeWords == nil)
    #expect(mark.because == ["dread (fear)", "harbour (place)"])
  }

  @Test func aWordInSeveralCategoriesCountsForEachOfThemAndOnceForTheTone() throws {
    let analyzer = try OwnLexicon.analyzer("%\n1 negemo\n2 fear\n3 neg\n4 posemo\n%\ndread*\t1 2 3\njoy\t4\n", ending: "dic")
    let text = TestArticle.text("They dreaded it.")
    let mark = try #require(analyzer.analyze(text, Layers()).first)
    #expect(mark.matches.map(\.category) == ["negemo", "fear", "neg"])
    #expect(mark.negativeWords == 1)
    #expect(mark.found == 1)
    #expect(mark.because == ["dreaded (negemo, fear, neg)"])
    #expect(mark.reason.rule == "dictionary")
    #expect(mark.reason.evidence.map(\.label) == ["negemo", "fear", "neg"])
    #expect(mark.reason.evidence.compactMap(\.span).map { text.string($0) } == ["dreaded", "dreaded", "dreaded"])
  }

  /// `a*` fits both the possessive and its owner; were it followed twice, the paths would double at each of the forty words.
  @Test func longEntriesOfWildcardsAreFoundInPossessives() throws {
    let entry = Array(repeating: "a*", count: 30).joined(separator: " ")
    let analyzer = try OwnLexicon.analyzer("a: [\(entry)]", ending: "yml")
    let words = Array(repeating: "ab’s", count: 40).joined(separator: " ")
    let mark = try #require(analyzer.analyze(TestArticle.text(words), Layers()).first)
    // Eleven entries begin at the words one to eleven, each ending one word further.
    #expect(mark.matches.count == 11)
    #expect(mark.found == 40)
  }

  @Test func entriesThatOnlyOverlapBothCount() throws {
    let analyzer = try OwnLexicon.analyzer("a: [old harbour]\nb: [harbour town, harbour]", ending: "yml")
    let mark = try #require(analyzer.analyze(TestArticle.text("The old harbour town."), Layers()).first)
    #expect(mark.matches.map(\.word) == ["old harbour", "harbour town"])
    #expect(mark.found == 3)
  }

  @Test func aTextNarrowedToAPartIsCountedByItsWordsAlone() throws {
    let text = TestArticle.text("The grim mayor said it was a \"good day\" after the war.")
    let narrowed = text.restricted(to: [TestArticle.span(of: "good day", in: text)])
    let marks = try OwnLexicon.analyzer(CategoryCountingTests.tones, ending: "yml").analyze(narrowed, Layers())
    #expect(marks.map(\.words) == [2])
    #expect(marks.map(\.netTone) == [50])
  }

  @Test(
    arguments: [
      ("abus*", "abuse", true), ("abus*", "abus", true), ("abus*", "abu", false), ("*ism", "realism", true), ("*ism", "isms", false),
      ("f?r", "for", true), ("f?r", "für", true), ("f?r", "fr", false), ("a*b*c", "axxbyyc", true), ("a*b*c", "acb", false),
      ("*", "x", true),
      ("??", "né", true), ("???", "né", false), ("a**", "a", true),
    ])
  func wildcardsAreThoseOfGlobs(_ pattern: String, _ word: String, _ fits: Bool) {
    let word = Array(word.utf8)
    #expect(Glob.matches(Array(pattern.utf8), word.span) == fits)
  }
}
