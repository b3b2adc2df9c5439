import AnalyzerKit
import Foundation
import TestSupport
import Testing

@testable import Keyphrases

@Suite struct KeyphrasesTests {
  static let article = """
    = Cartel fined over salt prices

    The salt cartel was fined on Tuesday. Mr. Tomas Berg, who led the inquiry, said last week that the cartel had fixed salt prices for years.

    Berg told reporters: "Nobody in Aldmoor bought salt at an honest price." The cartel said Tuesday it would appeal. Prices fell.

    # The inquiry

    Investigators of the Northfield Trade Office searched four salt mines. The Northfield Trade Office published its report this month.
    """

  private func marks(_ text: AnalyzedText, _ change: (inout KeyphrasesOptions) -> Void = { _ in }) throws -> [Keyphrase] {
    var options = KeyphrasesOptions()
    change(&options)
    return try KeyphrasesAnalyzer(options: options).analyze(text, Layers())
  }

  private func phrases(_ words: String, _ change: (inout KeyphrasesOptions) -> Void = { _ in }) throws -> [String] {
    try marks(TestArticle.text(words), change).map(\.phrase)
  }

  @Test func leadsWithTheTopic() throws {
    let found = try phrases(KeyphrasesTests.article)
    #expect(Set(found.prefix(4)).isSuperset(of: ["salt", "cartel", "prices"]))
    #expect(found.contains("Northfield Trade Office"))
    #expect(found.contains("Tomas Berg"))
  }

  @Test func leavesOutWhoSaidSoAndWhen() throws {
    for phrase in try phrases(KeyphrasesTests.article, { $0.max = 100 }) {
      let words = Set(WordFolding.fold(phrase).split(separator: " "))
      #expect(
        words.isDisjoint(with: ["said", "told", "tuesday", "week", "month", "years", "mr", "mr.", "the", "of", "reporters", "last"]),
        "\(phrase)")
    }
  }

  @Test func everyPlaceHoldsThePhraseOrTheSurname() throws {
    let text = TestArticle.text(KeyphrasesTests.article)
    for mark in try marks(text, { $0.max = 100 }) {
      #expect(mark.span == mark.places.first)
      #expect(mark.count == mark.places.count)
      #expect(mark.places == mark.places.sorted())
      for (place, next) in zip(mark.places, mark.places.dropFirst()) { #expect(!place.overlaps(next)) }
    }
    let berg = try #require(try marks(text).first { $0.phrase == "Tomas Berg" })
    #expect(berg.places.map { text.string($0) } == ["Tomas Berg", "Berg"])
  }

  @Test func noPhraseStandsOnlyInsideAnother() throws {
    let found = try marks(TestArticle.text(KeyphrasesTests.article))
    for mark in found {
      let others = found.filter { $0.phrase != mark.phrase }.flatMap(\.places)
      #expect(mark.places.contains { place in !others.contains { $0.contains(place) } }, "\(mark.phrase)")
    }
  }

  @Test func scoresFallFromOne() throws {
    let scores = try marks(TestArticle.text(KeyphrasesTests.article), { $0.max = 100 }).map(\.score)
    #expect(scores.first == 1)
    #expect(scores == scores.sorted(by: >))
    #expect(scores.allSatisfy { $0 > 0 })
  }

  @Test func theReasonShowsTheReckoning() throws {
    let mark = try #require(try marks(TestArticle.text(KeyphrasesTests.article)).first { $0.phrase == "cartel" })
    #expect(mark.reason.rule == "noun")
    #expect(mark.reason.evidence.map(\.label).prefix(3) == ["frequency", "first place", "rarity"])
    #expect(mark.reason.evidence[0].note?.hasPrefix("\(mark.count) times") == true)
    #expect(mark.reason.evidence[1].span == mark.places.first)
  }

  @Test func theLimitsOfWordsHold() throws {
    #expect(try marks(TestArticle.text(KeyphrasesTests.article), { $0.minWords = 2 }).allSatisfy { $0.words >= 2 })
    let single = try marks(TestArticle.text(KeyphrasesTests.article), { $0.maxWords = 1 })
    #expect(!single.isEmpty && single.allSatisfy { $0.words == 1 })
    #expect(try phrases(KeyphrasesTests.article) { $0.max = 3 }.count == 3)
  }

  @Test(arguments: [
    (0, 1, 5, "keyphrases.max is 0: give a number from 1"),
    (10, 0, 5, "keyphrases.min_words is 0: phrases have 1 to 5 words"),
    (10, 1, 9, "keyphrases.max_words is 9: phrases have 1 to 5 words"),
    (10, 3, 2, "keyphrases.min_words is 3 and max_words 2: the first must not be the larger one"),
  ])
  func optionsThatLeaveNothingAreRefused(_ max: Int, _ least: Int, _ most: Int, _ message: String) {
    var options = KeyphrasesOptions()
    (options.max, options.minWords, options.maxWords) = (max, least, most)
    do {
      _ = try KeyphrasesAnalyzer(options: options)
      Issue.record("accepted")
    } catch {
      #expect("\(error)" == message)
    }
  }

  @Test func anotherLanguageIsNotRead() throws {
    #expect(throws: UnreadLanguage.self) { try marks(TestArticle.text("Die Fähre war spät.", language: "de")) }
  }

  @Test func twoPeopleOfOneNameKeepTheirOwnPlaces() throws {
    let text = TestArticle.text("The court heard Ada Quill and Tom Quill. Later Quill wept, and the court rose.")
    for mark in try marks(text) where mark.phrase.hasSuffix(" Quill") { #expect(mark.count == 1) }
  }
}
