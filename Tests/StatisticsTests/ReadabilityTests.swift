import Foundation
import TestSupport
import Testing

@testable import Statistics

@Suite struct ReadabilityTests {
  struct Fixture: Sendable, CustomTestStringConvertible {
    var id: String
    var counts: [String: Int]
    var expected: [String: Double]
    var testDescription: String { id }
  }

  static let fixtures: [Fixture] = {
    guard let cases = TestArticle.referenceJSON("data/stats/readability.json")?["cases"] as? [[String: Any]] else { return [] }
    return cases.compactMap { json in
      guard let id = json["id"] as? String, let counts = json["counts"] as? [String: Int], let expected = json["expected"] as? [String: Any]
      else { return nil }
      return Fixture(id: id, counts: counts, expected: expected.compactMapValues { $0 as? Double })
    }
  }()

  static func scores(_ counts: [String: Int]) -> [(name: String, value: Double?)] {
    func count(_ name: String) -> Int { counts[name] ?? 0 }
    let readability = Readability(
      words: count("words"), sentences: count("sentences"), syllables: count("syllables"), letters: count("letters"),
      characters: count("characters_no_spaces"), chunks: count("whitespace_tokens"), polysyllables: count("polysyllables"),
      hardWords: count("fog_hard_words"), longWords: count("long_words_gt6"))
    let scores = ReadabilityScores(readability, isEnglish: true)
    return [
      ("flesch_reading_ease", scores.fleschReadingEase), ("flesch_kincaid_grade", scores.fleschKincaidGrade),
      ("gunning_fog", scores.gunningFog), ("smog_index", scores.smogIndex), ("coleman_liau_index", scores.colemanLiauIndex),
      ("automated_readability_index", scores.automatedReadabilityIndex), ("lix", scores.lix), ("rix", scores.rix),
    ]
  }

  @Test(.enabled(if: !fixtures.isEmpty, "the reference data are not beside the project"), arguments: fixtures)
  func formulasEqualTextstatFromTheSameCounts(_ fixture: Fixture) throws {
    for (name, value) in ReadabilityTests.scores(fixture.counts) {
      let value = try #require(value, "\(name)")
      let expected = try #require(fixture.expected[name], "\(name)")
      #expect(abs(value - expected) < 1e-6, "\(name)")
    }
  }

  @Test func nothingIsDefinedWithoutWords() {
    #expect(ReadabilityScores(Readability(), isEnglish: true) == ReadabilityScores())
  }

  /// Ten words in two sentences, fifteen syllables: 206.835 − 5.075 − 126.9.
  @Test func fleschIsWorkedOutByHand() throws {
    let counts = Readability(words: 10, sentences: 2, syllables: 15, longWords: 3)
    #expect(abs(try #require(counts.fleschReadingEase) - 74.86) < 1e-9)
    #expect(counts.lix == 35)
    #expect(counts.rix == 1.5)
  }

  @Test func otherLanguagesHaveOnlyWhatNeedsNoEnglishSyllables() {
    let counts = Readability(words: 10, sentences: 2, syllables: 15, letters: 40, characters: 44, chunks: 10)
    let scores = ReadabilityScores(counts, isEnglish: false)
    #expect(scores.fleschReadingEase == nil)
    #expect(scores.smogIndex == nil)
    #expect(scores.lix == 5)
    #expect(scores.automatedReadabilityIndex != nil)
  }
}
