import Testing

@testable import Words

@Suite struct KeynessTests {
  static let cases = MeasureCase.cases("keyness")

  @Test(.enabled(if: !cases.isEmpty, noReference), arguments: cases)
  func measuresEqualTheReferenceTools(_ fixture: MeasureCase) throws {
    let keyness = try #require(
      Keyness(
        target: try fixture.count("target"), reference: try fixture.count("reference"), targetSize: try fixture.count("target_tokens"),
        referenceSize: try fixture.count("reference_tokens")))
    fixture.compare(values(Keyness.measures, keyness))
  }

  static let counts = [(10, 2, 1000, 2000), (0, 7, 1000, 10000), (5, 0, 1000, 10000), (3, 3, 50, 50), (1, 400, 7, 90000), (6, 1, 6, 900)]

  @Test(arguments: counts)
  func swappingTheSetsTurnsTheSign(_ counts: (Int, Int, Int, Int)) throws {
    let there = try #require(Keyness(target: counts.0, reference: counts.1, targetSize: counts.2, referenceSize: counts.3))
    let back = try #require(Keyness(target: counts.1, reference: counts.0, targetSize: counts.3, referenceSize: counts.2))
    #expect(abs(there.logRatio + back.logRatio) < 1e-12)
    #expect(abs(there.signedLikelihoodRatio + back.signedLikelihoodRatio) < 1e-9)
    #expect(abs(there.likelihoodRatio - back.likelihoodRatio) < 1e-9)
    #expect(abs(there.probability - back.probability) < 1e-12)
  }

  @Test func aSetWithoutWordsHasNoKeywords() {
    #expect(Keyness(target: 0, reference: 3, targetSize: 0, referenceSize: 100) == nil)
    #expect(Keyness(target: 3, reference: 0, targetSize: 100, referenceSize: 0) == nil)
    #expect(Keyness(target: 0, reference: 0, targetSize: 10, referenceSize: 10) == nil)
  }

  @Test(arguments: counts)
  func everyFigureIsFiniteOrMissing(_ counts: (Int, Int, Int, Int)) throws {
    let keyness = try #require(Keyness(target: counts.0, reference: counts.1, targetSize: counts.2, referenceSize: counts.3))
    for (name, value) in values(Keyness.measures, keyness) { #expect(value?.isFinite ?? true, "\(name)") }
    #expect((0...1).contains(keyness.probability))
  }
}
