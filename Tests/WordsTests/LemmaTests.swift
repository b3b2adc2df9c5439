import AnalyzerKit
import Testing

@testable import Words

@Suite struct LemmaTests {
  static let lemmas = Lemmas()

  func lemma(_ word: String) -> String { String(decoding: LemmaTests.lemmas.lemma(of: Array(word.utf8)[...]), as: UTF8.self) }

  @Test(
    arguments: [
      ("say", "say says said saying"), ("be", "am is are was were been being be"), ("mouse", "mice mouse"), ("woman", "women"),
      ("city", "city cities"), ("hope", "hope hopes hoped hoping"), ("hop", "hopped hopping"), ("make", "makes made making"),
      ("control", "controls controlled controlling"), ("change", "changed changing"), ("mobilize", "mobilized mobilizing mobilizes"),
      ("good", "better best good"), ("large", "larger largest"), ("happy", "happier happiest"), ("die", "dies died dying"),
      ("wolf", "wolves"), ("crisis", "crises"), ("process", "processes processed"), ("leave", "left leaving"), ("agree", "agreed agreeing"),
      ("visit", "visited visiting"), ("carry", "carries carried"), ("year", "years year's"), ("russia", "russia's"),
    ] as [(String, String)])
  func formsHaveTheirLemma(_ expected: String, _ forms: String) {
    for form in forms.split(separator: " ") { #expect(lemma(String(form)) == expected, "\(form)") }
  }

  @Test(
    arguments:
      "news during morning evening nothing thing king series species politics bus gas texas paris james reuters boeing red hundred need number leader other this his its it's don't 2022 i us"
      .split(separator: " ").map(String.init))
  func wordsThatOnlyLookInflectedStay(_ word: String) { #expect(lemma(word) == word) }

  @Test(arguments: [("tweeted", "tweet"), ("googled", "google"), ("deplatforming", "deplatform"), ("blockchains", "blockchain")])
  func wordsOfNoListAreTakenByTheRules(_ form: String, _ expected: String) { #expect(lemma(form) == expected) }
}
