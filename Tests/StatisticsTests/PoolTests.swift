import AnalyzerKit
import TestSupport
import Testing

@testable import Statistics

/// Several texts measured as one.
@Suite struct PoolTests {
  static let texts = [
    "The river rose in the night. The town slept, and nobody heard the water.",
    "An inspector called. She didn't wait for the mayor's answer.",
    "", "One.", "In the morning the whole town was under water, and the mayor blamed the inspector.",
    String(repeating: "We counted the boats again and again until the rain stopped and the harbour slept. ", count: 9),
  ]

  static func pool(_ words: String) -> StatisticsPool { StatisticsPool(TestArticle.text(words), quotes: []) }

  static func record(_ texts: [String]) throws -> Statistics {
    var pool = try #require(texts.first.map(pool))
    for text in texts.dropFirst() { pool.add(self.pool(text)) }
    return pool.record
  }

  static func values(_ statistics: Statistics, _ names: [String]) throws -> [String: Double] {
    var values: [String: Double] = [:]
    for name in names { values[name] = try Fixture.value(name, of: statistics) }
    return values
  }

  /// What is added up over texts.
  static let sums = [
    "words", "sentences", "paragraphs", "characters_no_spaces", "letters", "whitespace_tokens", "long_words_gt6", "miniwords_le3",
    "quoted_words", "syllables", "monosyllables", "polysyllables", "fog_hard_words", "spache_hard_words", "dale_chall_hard_words",
  ]
  /// What depends on the order of the words.
  static let ordered = ["msttr_50", "mattr_50", "mtld", "linsear_write", "linsear_hard", "linsear_easy", "linsear_sentences"]

  static var all: [String] { Statistics.fields.map(\.schema).filter(\.kind.isNumeric).map(\.name) }

  @Test func aSetIsMeasuredLikeOneTextOfAllItsWords() throws {
    let together = try PoolTests.values(PoolTests.record(PoolTests.texts), PoolTests.all)
    let one = try PoolTests.values(PoolTests.pool(PoolTests.texts.filter { !$0.isEmpty }.joined(separator: "\n\n")).record, PoolTests.all)
    #expect(together == one)
    #expect(together["mattr_50"] != nil)
  }

  @Test func countsOfASetAreTheSumsOfItsParts() throws {
    let whole = try PoolTests.values(PoolTests.record(PoolTests.texts), PoolTests.sums)
    let parts = try PoolTests.texts.map { try PoolTests.values(PoolTests.record([$0]), PoolTests.sums) }
    for name in PoolTests.sums {
      let sum: Double = parts.compactMap { $0[name] }.reduce(0, +)
      #expect(sum == whole[name], "\(name)")
    }
  }

  @Test func theOrderOfTextsMattersOnlyToMeasuresThatReadWordsInOrder() throws {
    let free = PoolTests.all.filter { !PoolTests.ordered.contains($0) }
    let forward = try PoolTests.record(PoolTests.texts)
    let backward = try PoolTests.record(PoolTests.texts.reversed())
    for name in free {
      let values = (try Fixture.value(name, of: forward), try Fixture.value(name, of: backward))
      #expect(values.0 == values.1 || Fixture.agrees(values.0 ?? .nan, values.1 ?? .nan), "\(name)")
    }
    #expect(forward.diversity.mattr50 != backward.diversity.mattr50)
  }

  @Test func poolsMayBePutTogetherInAnyGrouping() throws {
    let pools = PoolTests.texts.map(PoolTests.pool)
    var left = pools[0]
    for pool in pools.dropFirst() { left.add(pool) }
    var right = pools[3]
    for pool in pools[4...] { right.add(pool) }
    var start = pools[0]
    for pool in pools[1..<3] { start.add(pool) }
    start.add(right)
    #expect(start.record == left.record)
  }

  @Test func aSetWithATextInAnotherLanguageHasNoEnglishMeasures() throws {
    var pool = PoolTests.pool("The river rose.")
    pool.add(StatisticsPool(TestArticle.text("Der Fluss stieg.", language: "de"), quotes: []))
    #expect(pool.record.words == 6)
    #expect(pool.record.english == EnglishCounts())
    #expect(pool.record.readability.fleschReadingEase == nil && pool.record.readability.lix != nil)
  }

  @Test(arguments: ["", "Rain", "…"])
  func aTextOfAtMostOneWordHasNoMeasureThatNeedsTwo(_ words: String) throws {
    let result = try PoolTests.record([words])
    for name in ["herdan_C", "summer_S_ln", "dugast_U_ln", "maas_a2_ln", "yule_I", "simpson_D", "msttr_50", "mattr_50", "hdd_42"] {
      #expect(try Fixture.value(name, of: result) == nil, "\(name)")
    }
    #expect((result.diversity.ttr != nil) == (words == "Rain"))
    #expect((result.readability.daleChall != nil) == (words == "Rain"))
  }
}
