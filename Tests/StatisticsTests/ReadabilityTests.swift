import AnalyzerKit
import TestSupport
import Testing

@testable import Statistics

@Suite struct ReadabilityTests {
  static func readability(_ counts: [String: Int]) -> Readability {
    func count(_ name: String) -> Int { counts[name] ?? 0 }
    return Readability(
      words: count("words"), sentences: count("sentences"), syllables: count("syllables"), letters: count("letters"),
      characters: count("characters_no_spaces"), whitespaceTokens: count("whitespace_tokens"), monosyllables: count("monosyllables"),
      polysyllables: count("polysyllables"), longWords: count("long_words_gt6"), miniwords: count("miniwords_le3"),
      fogHardWords: count("fog_hard_words"), spacheHardWords: count("spache_hard_words"),
      daleChallHardWords: count("dale_chall_hard_words"), linsearHard: count("linsear_hard"), linsearEasy: count("linsear_easy"),
      linsearSentences: count("linsear_sentences"))
  }

  static let names = Statistics.readabilityFields.map(\.schema.name)

  @Test(.enabled(if: !Fixture.readability.isEmpty, "the reference data are not beside the project"), arguments: Fixture.readability)
  func formulasEqualTextstatFromTheSameCounts(_ fixture: Fixture) throws {
    var statistics = Statistics(span: TextSpan(0, 0), reason: Reason("test"))
    statistics.readability = ReadabilityScores(ReadabilityTests.readability(fixture.counts), isEnglish: true)
    #expect(Set(fixture.expected.keys) == Set(ReadabilityTests.names))
    for name in ReadabilityTests.names {
      let value = try #require(try Fixture.value(name, of: statistics), "\(name)")
      #expect(Fixture.agrees(value, try #require(fixture.expected[name])), "\(name): \(value)")
    }
  }

  /// The same words, in sentences of our own: what rests on words alone equals textstat's count, except for the syllables of words that the
  /// dictionary lacks, which textstat takes from hyphenation.
  @Test(.enabled(if: !Fixture.readability.isEmpty, "the reference data are not beside the project"), arguments: Fixture.readability)
  func countsEqualTextstatFromTheSameWords(_ fixture: Fixture) throws {
    let text = TestArticle.sentence(fixture.words.joined(separator: " "))
    let statistics = try #require(
      try StatisticsAnalyzer(options: NoOptions()).analyze(text, StatisticsAnalyzerTests.layers()).first)
    for name in ["words", "letters", "long_words_gt6", "miniwords_le3", "dale_chall_hard_words", "whitespace_tokens"]
    where name != "whitespace_tokens" || fixture.counts["words"] == fixture.counts["whitespace_tokens"] {
      #expect(try Fixture.value(name, of: statistics) == fixture.counts[name].map(Double.init), "\(name)")
    }
    for (word, known) in fixture.syllables where known.isKnown {
      #expect(Syllables.count(Array(word.utf8)[...]) == known.count, "\(word)")
    }
    let differing = fixture.words.filter { word in
      guard let known = fixture.syllables[word.lowercased()] else { return true }
      return Syllables.count(Array(word.lowercased().utf8)[...]) != known.count
    }.count
    for name in ["syllables", "monosyllables", "polysyllables", "fog_hard_words", "spache_hard_words", "linsear_hard", "linsear_easy"] {
      let value = try #require(try Fixture.value(name, of: statistics))
      // A word of another count moves each of these by one; a number's syllables by more.
      let slack = name == "syllables" ? Double(2 * differing) : Double(differing)
      #expect(abs(value - Double(fixture.counts[name] ?? -1)) <= slack, "\(name): \(value), \(differing) words differ")
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
    let counts = Readability(words: 10, sentences: 2, syllables: 15, letters: 40, characters: 44, whitespaceTokens: 10)
    let scores = ReadabilityScores(counts, isEnglish: false)
    #expect(scores.fleschReadingEase == nil)
    #expect(scores.smogIndex == nil)
    #expect(scores.lix == 5)
    #expect(scores.automatedReadabilityIndex != nil)
  }
}
