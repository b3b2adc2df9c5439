import Foundation
import TestSupport
import Testing

@testable import Statistics

@Suite struct LexicalDiversityTests {
  struct Fixture: Sendable, CustomTestStringConvertible {
    var id: String
    var tokens: [String]
    var expected: [String: Double]
    var testDescription: String { id }
  }

  static let fixtures: [Fixture] = {
    guard let cases = TestArticle.referenceJSON("data/stats/lexdiv.json")?["cases"] as? [[String: Any]] else { return [] }
    return cases.compactMap { json in
      guard let id = json["id"] as? String, let tokens = json["tokens"] as? [String], let expected = json["expected"] as? [String: Any]
      else { return nil }
      return Fixture(id: id, tokens: tokens, expected: expected.compactMapValues { $0 as? Double })
    }
  }()

  static func diversity(_ words: [String]) -> LexicalDiversity {
    var numbers: [String: Int32] = [:]
    let types = words.map { word in
      let number = numbers[word] ?? Int32(numbers.count)
      numbers[word] = number
      return number
    }
    return LexicalDiversity(types, limit: numbers.count)
  }

  static func measures(_ diversity: LexicalDiversity) -> [(name: String, value: Double?)] {
    let scores = DiversityScores(diversity)
    return [
      ("N", Double(diversity.wordCount)), ("V", Double(diversity.typeCount)), ("hapax", Double(diversity.hapaxes)), ("TTR", scores.ttr),
      ("RTTR", scores.rttr), ("CTTR", scores.cttr), ("herdan_C", scores.herdanC), ("summer_S_ln", scores.summerS),
      ("dugast_U_ln", scores.dugastU), ("maas_a2_ln", scores.maasA2), ("maas_a_log10", scores.maasA), ("yule_K", scores.yuleK),
      ("yule_I", scores.yuleI), ("simpson_D", scores.simpsonD), ("herdan_Vm", scores.herdanVm), ("msttr_50", scores.msttr50),
      ("mattr_50", scores.mattr50), ("mtld", scores.mtld), ("hdd_42", scores.hdd42),
    ]
  }

  @Test(.enabled(if: !fixtures.isEmpty, "the reference data are not beside the project"), arguments: fixtures)
  func measuresEqualTheReferenceTools(_ fixture: Fixture) {
    for (name, value) in LexicalDiversityTests.measures(LexicalDiversityTests.diversity(fixture.tokens)) {
      guard let expected = fixture.expected[name] else {
        #expect(value == nil, "\(name) is undefined")
        continue
      }
      #expect(value != nil, "\(name)")
      if let value { #expect(abs(value - expected) <= max(1e-9, 1e-6 * abs(expected)), "\(name): \(value), expected \(expected)") }
    }
  }

  @Test func aTextWithoutWordsHasNoMeasure() {
    #expect(DiversityScores(LexicalDiversityTests.diversity([])) == DiversityScores())
  }

  /// a b a c: N 4, V 3, Σf² 6.
  @Test func measuresOfFourWordsAreThoseWorkedOutByHand() throws {
    let diversity = LexicalDiversityTests.diversity(["a", "b", "a", "c"])
    #expect(diversity.ttr == 0.75)
    #expect(diversity.rttr == 1.5)
    #expect(diversity.yuleI == 3)
    #expect(diversity.hapaxes == 2)
    #expect(abs(try #require(diversity.yuleK) - 1250) < 1e-9)
    let simpson = 1.0 / 6
    #expect(abs(try #require(diversity.simpsonD) - simpson) < 1e-12)
    let windows = (2.0 / 3 + 1) / 2
    #expect(diversity.mattr(2) == 1)
    #expect(abs(try #require(diversity.mattr(3)) - windows) < 1e-12)
    #expect(diversity.msttr(4) == 0.75)
    // The chance that two words drawn hold an a is 1 − (2·1)/(4·3), a b or a c each 1/2.
    let drawn = (5.0 / 6 + 1) / 2
    #expect(abs(try #require(diversity.hdd(2)) - drawn) < 1e-12)
  }

  @Test(arguments: [0, 1, 49])
  func windowsLongerThanTheTextGiveNothing(_ count: Int) {
    let diversity = LexicalDiversityTests.diversity((0..<count).map(String.init))
    #expect(diversity.mattr(50) == nil)
    #expect(diversity.msttr(50) == nil)
    #expect(count >= 42 || diversity.hdd(42) == nil)
  }

  @Test func theOrderOfWordsMattersOnlyToMeasuresWithWindows() {
    let words = (0..<200).map { String(($0 * $0) % 37) }
    let forward = LexicalDiversityTests.diversity(words)
    let sorted = LexicalDiversityTests.diversity(words.sorted())
    #expect(forward.yuleK == sorted.yuleK)
    #expect(forward.hdd(42) == sorted.hdd(42))
    #expect(forward.mattr(50) != sorted.mattr(50))
    #expect(forward.mtld() == LexicalDiversityTests.diversity(words.reversed()).mtld())
  }
}
