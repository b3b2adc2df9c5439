import Testing

@testable import Words

@Suite struct AssociationTests {
  static let cases = MeasureCase.cases("association")

  @Test(.enabled(if: !cases.isEmpty, noReference), arguments: cases)
  func measuresEqualTheReferenceTools(_ fixture: MeasureCase) throws {
    let association = Association(
      observed: try fixture.count("o11"), nodeFrequency: try fixture.count("f_node"), collocateFrequency: try fixture.count("f_collocate"),
      size: try fixture.count("N"), span: Double(try fixture.count("span")))
    fixture.compare(values(Association.measures, association))
  }

  /// Node 4 of 100 words, windows of 2 hold 8 words, the collocate occurs 5 times, twice in a window.
  @Test func measuresOfAHandfulOfCountsAreThoseWorkedOutByHand() throws {
    let association = Association(observed: 2, nodeFrequency: 4, collocateFrequency: 5, size: 100, span: 2)
    #expect(association.expected == 0.4)
    #expect(abs(try #require(association.mutualInformation()) - 2.321928094887362) < 1e-12)
    #expect(abs(try #require(association.dice) - 4.0 / 9) < 1e-12)
    #expect(association.minimumSensitivity == 0.4)
    // 2 of 8 words in windows, 3 of 92 elsewhere.
    #expect(abs(try #require(association.deltaCollocateGivenNode) - (0.25 - 3.0 / 92)) < 1e-12)
    #expect(abs(try #require(association.deltaNodeGivenCollocate) - (0.4 - 6.0 / 95)) < 1e-12)
  }

  @Test func aWordThatOverlappingWindowsCountTwiceHasNoTable() {
    let association = Association(observed: 11, nodeFrequency: 13, collocateFrequency: 9, size: 800, span: 10)
    #expect(association.likelihoodRatio == nil)
    #expect(association.chiSquare == nil)
    #expect(association.logOdds == nil)
    #expect(association.logDice != nil)
  }

  @Test func nothingIsMadeUpOfNothing() {
    for counts in [(0, 0, 0, 0), (0, 3, 4, 100), (5, 5, 5, 5)] {
      let association = Association(
        observed: counts.0, nodeFrequency: counts.1, collocateFrequency: counts.2, size: counts.3, span: 1)
      for (name, value) in values(Association.measures, association) { #expect(value?.isFinite ?? true, "\(name) of \(counts)") }
      #expect(association.normalisedInformation == nil)
    }
  }
}
