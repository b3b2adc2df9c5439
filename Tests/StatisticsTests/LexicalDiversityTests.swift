import AnalyzerKit
import TestSupport
import Testing

@testable import Statistics

@Suite struct LexicalDiversityTests {
  static func diversity(_ words: [String]) -> LexicalDiversity {
    var numbers: [String: Int32] = [:]
    let types = words.map { word in
      let number = numbers[word] ?? Int32(numbers.count)
      numbers[word] = number
      return number
    }
    return LexicalDiversity(types, limit: numbers.count)
  }

  static func statistics(_ diversity: LexicalDiversity) -> Statistics {
    var statistics = Statistics(span: TextSpan(0, 0), reason: Reason("test"))
    statistics.words = diversity.wordCount
    statistics.types = diversity.typeCount
    statistics.hapax = diversity.hapaxes
    statistics.diversity = DiversityScores(diversity)
    return statistics
  }

  static let names =
    Statistics.diversityFields.map(\.schema.name) + ["N", "V", "hapax"]

  @Test(.enabled(if: !Fixture.diversity.isEmpty, "the reference data are not beside the project"), arguments: Fixture.diversity)
  func measuresEqualTheReferenceTools(_ fixture: Fixture) throws {
    let statistics = LexicalDiversityTests.statistics(LexicalDiversityTests.diversity(fixture.words))
    #expect(Set(fixture.expected.keys).isSubset(of: LexicalDiversityTests.names))
    for name in LexicalDiversityTests.names {
      let value = try Fixture.value(name, of: statistics)
      guard let expected = fixture.expected[name] else {
        #expect(value == nil, "\(name) is undefined")
        continue
      }
      #expect(value.map { Fixture.agrees($0, expected) } == true, "\(name): \(value ?? .nan), expected \(expected)")
    }
  }

  @Test(.enabled(if: !Fixture.diversity.isEmpty, "the reference data are not beside the project"), arguments: Fixture.diversity)
  func wordsOfATextGiveTheSame(_ fixture: Fixture) throws {
    let text = TestArticle.sentence(fixture.words.joined(separator: " "))
    let statistics = try #require(
      try StatisticsAnalyzer(options: NoOptions()).analyze(text, StatisticsAnalyzerTests.layers()).first)
    try #require(statistics.words == fixture.words.count)
    for (name, expected) in fixture.expected {
      let value = try Fixture.value(name, of: statistics)
      #expect(value.map { Fixture.agrees($0, expected) } == true, "\(name): \(value ?? .nan), expected \(expected)")
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
    #expect(diversity.windows(2)?.mattr == 1)
    #expect(abs(try #require(diversity.windows(3)).mattr - windows) < 1e-12)
    #expect(diversity.windows(4)?.msttr == 0.75)
    // The chance that two words drawn hold an a is 1 − (2·1)/(4·3), a b or a c each 1/2.
    let drawn = (5.0 / 6 + 1) / 2
    #expect(abs(try #require(diversity.hdd(2)) - drawn) < 1e-12)
  }

  @Test(arguments: [0, 1, 49])
  func windowsLongerThanTheTextGiveNothing(_ count: Int) {
    let diversity = LexicalDiversityTests.diversity((0..<count).map(String.init))
    #expect(diversity.windows(50) == nil)
    #expect(count >= 42 || diversity.hdd(42) == nil)
  }

  @Test func theOrderOfWordsMattersOnlyToMeasuresWithWindows() {
    let words = (0..<200).map { String(($0 * $0) % 37) }
    let forward = LexicalDiversityTests.diversity(words)
    let sorted = LexicalDiversityTests.diversity(words.sorted())
    #expect(forward.yuleK == sorted.yuleK)
    #expect(forward.hdd(42) == sorted.hdd(42))
    #expect(forward.windows(50)?.mattr != sorted.windows(50)?.mattr)
    #expect(forward.mtld == LexicalDiversityTests.diversity(words.reversed()).mtld)
  }

  /// Long gaps between frequencies are bridged in another way than short ones.
  @Test func drawsAgreeWithTheirDefinitionWhateverTheFrequencies() throws {
    let words = (0..<900).map { $0 % 3 == 0 ? "the" : $0 % 7 == 0 ? "of" : String($0 % 211) }
    let diversity = LexicalDiversityTests.diversity(words)
    var frequencies: [String: Int] = [:]
    for word in words { frequencies[word, default: 0] += 1 }
    let drawn = frequencies.values.reduce(0.0) { sum, frequency in
      sum + 1 - (0..<42).reduce(1.0) { $0 * Double(max(0, 900 - frequency - $1)) / Double(900 - $1) }
    }
    #expect(Fixture.agrees(try #require(diversity.hdd(42)), drawn / 42))
  }
}
