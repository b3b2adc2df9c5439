import Testing

@testable import Words

@Suite struct DispersionTests {
  static let cases = MeasureCase.cases("dispersion")
  static let reduced = MeasureCase.cases("dispersion", "arf")

  static func all(_ dispersion: Dispersion) -> [(name: String, value: Double?)] {
    [("f", dispersion.frequency), ("parts", Double(dispersion.parts)), ("range", Double(dispersion.range))]
      + values(Dispersion.measures, dispersion)
  }

  @Test(.enabled(if: !cases.isEmpty, noReference), arguments: cases)
  func measuresEqualTheReferenceTools(_ fixture: MeasureCase) throws {
    fixture.compare(DispersionTests.all(Dispersion(counts: try fixture.list("freqs"), sizes: try fixture.list("sizes"))))
  }

  @Test(.enabled(if: !reduced.isEmpty, noReference), arguments: reduced)
  func reducedFrequencyEqualsTheReference(_ fixture: MeasureCase) throws {
    fixture.compare([("arf", ReducedFrequency.arf(try fixture.list("positions"), size: try fixture.count("N")))])
  }

  /// Parts of random sizes and counts, the same ones in every run.
  static func random() -> [(counts: [Int], sizes: [Int])] {
    var state: UInt64 = 7
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    return (0..<200).map { _ in
      let sizes = (0..<(1 + next(12))).map { _ in next(400) }
      return (sizes.map { $0 == 0 ? 0 : next(min($0, 1 + next(9)) + 1) }, sizes)
    }
  }

  @Test func theOrderOfThePartsMakesNoDifference() {
    for (counts, sizes) in DispersionTests.random() {
      let forward = DispersionTests.all(Dispersion(counts: counts, sizes: sizes))
      let backward = DispersionTests.all(Dispersion(counts: counts.reversed(), sizes: sizes.reversed()))
      for (one, other) in zip(forward, backward) {
        #expect((one.value == nil) == (other.value == nil))
        #expect(abs((one.value ?? 0) - (other.value ?? 0)) < 1e-9, "\(one.name) of \(counts) in \(sizes)")
      }
    }
  }

  @Test func measuresStayInTheirBounds() {
    for (counts, sizes) in DispersionTests.random() {
      let dispersion = Dispersion(counts: counts, sizes: sizes)
      for value in [
        dispersion.deviation, dispersion.normalisedDeviation, dispersion.carroll, dispersion.rosengren, dispersion.relativeJuilland,
      ] {
        if let value { #expect(value >= 0 && value <= 1 + 1e-12, "\(counts) in \(sizes)") }
      }
      #expect((dispersion.deviation == nil) == (dispersion.frequency == 0))
    }
  }

  @Test func anEmptyPartIsNoPart() {
    let with = DispersionTests.all(Dispersion(counts: [3, 0, 1], sizes: [40, 0, 60]))
    let without = DispersionTests.all(Dispersion(counts: [3, 1], sizes: [40, 60]))
    #expect(with.map(\.value) == without.map(\.value))
  }

  @Test func onePartSaysNothingOfSpread() {
    let dispersion = Dispersion(counts: [3], sizes: [40])
    #expect(dispersion.deviation == 0)
    #expect(dispersion.normalisedDeviation == nil)
    #expect(dispersion.carroll == nil)
    #expect(dispersion.relativeJuilland == nil)
  }

  @Test func aWordThatDoesNotOccurHasNoReducedFrequency() {
    #expect(ReducedFrequency.arf([], size: 100) == nil)
    #expect(ReducedFrequency.arf([0], size: 1) == 1)
  }
}
