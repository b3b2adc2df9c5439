import AnalyzerKit
import TestSupport
import Testing

@testable import Words

/// Articles that are long enough for every core to have some of them.
@Suite struct ManyArticlesTests {
  /// Eight articles of some 80 KB, of words drawn by a fixed rule; most of the words are in some articles only.
  static let texts: [String] = {
    var state: UInt64 = 11
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    return (0..<8).map { article in
      (0..<10_000).map { _ in next(9) == 0 ? "river" : "w\(next(200) * (1 + article % 3))" }.joined(separator: " ") + "."
    }
  }()

  /// Forwards and backwards, the articles are cut elsewhere.
  @Test func countsDoNotDependOnHowTheArticlesAreCut() throws {
    let forward = WordsVerbTests.view(ManyArticlesTests.texts)
    let backward = WordsVerbTests.view(ManyArticlesTests.texts.reversed())
    let collocates = try CollocatesVerb(options: CollocatesOptions(), arguments: ["river"])
    let one = try collocates.run(forward)
    #expect(one.rows.count > 400)
    #expect(one.rows == (try collocates.run(backward)).rows)
    let dispersion = try DispersionVerb(options: DispersionOptions(), arguments: ["river", "w7"])
    #expect(try dispersion.run(forward).rows.map { $0.cells.prefix(4) } == (try dispersion.run(backward)).rows.map { $0.cells.prefix(4) })
  }

  @Test func slicesPutTogetherCountWhatOneSliceCounts() throws {
    let verb = try CollocatesVerb(options: CollocatesOptions(), arguments: ["river"])
    let whole = try verb.run(WordsVerbTests.view(ManyArticlesTests.texts))
    var sums: [FieldValue: Double] = [:]
    for text in ManyArticlesTests.texts {
      var options = CollocatesOptions()
      options.min = 1
      let part = try CollocatesVerb(options: options, arguments: ["river"]).run(WordsVerbTests.view([text]))
      for row in part.rows { sums[row.cells[0], default: 0] += row.cells[1].numeric ?? 0 }
    }
    for row in whole.rows { #expect(row.cells[1].numeric == sums[row.cells[0]]) }
  }

  @Test func keywordsDoNotDependOnHowTheArticlesAreCut() throws {
    let half = ManyArticlesTests.texts.count / 2
    let (target, reference) = (Array(ManyArticlesTests.texts.prefix(half)), Array(ManyArticlesTests.texts.dropFirst(half)))
    let verb = try KeywordsVerb(options: KeywordsOptions(), arguments: [])
    let forward = try verb.run(KeywordsVerbTests.view(target, against: reference))
    let backward = try verb.run(KeywordsVerbTests.view(target.reversed(), against: reference.reversed()))
    #expect(forward.rows.count > 400)
    #expect(forward == backward)
  }
}
