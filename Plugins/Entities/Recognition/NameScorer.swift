import AnalyzerKit

/// Adds up what the features of tokens say for each label.
///
/// What follows from a word alone is added up when the word is first met and kept for the article.
struct NameScorer {
  private let features: NameFeatures
  private let model = NameModel()
  /// Sums of `NameLabel.count` labels each.
  private var rows: [Int16] = []
  /// By word type and role (own word, four neighbours, far away): the row of its sums, -1 before they are made.
  private var rowOf: [Int32]
  private static let roles = 6

  init(_ features: NameFeatures) {
    self.features = features
    rowOf = [Int32](repeating: -1, count: features.hashes.count * NameScorer.roles)
  }

  /// Appends the sums of the tokens of a stretch, in steps.
  mutating func score(_ stretch: Range<Int>, in sentence: Range<Int>, into sums: inout [Int16]) {
    for token in stretch {
      let base = sums.count
      for _ in 0..<NameLabel.count { sums.append(0) }
      add(features.words.types[token], 0, 0, to: &sums, base)
      for (role, offset) in NameFeatures.neighbours.enumerated() where sentence.contains(token + offset) {
        add(features.words.types[token + offset], role + 1, offset, to: &sums, base)
      }
      for offset in NameFeatures.far where sentence.contains(token + offset) {
        add(features.words.types[token + offset], 5, 0, to: &sums, base)
      }
      var sink = Sum(model: model, sums: sums, base: base)
      sums = []
      features.place(token, in: sentence, into: &sink)
      sums = sink.sums
    }
  }

  private mutating func row(_ type: Int32, _ role: Int, _ offset: Int) -> Int {
    let slot = Int(type) * NameScorer.roles + role
    if rowOf[slot] >= 0 { return Int(rowOf[slot]) }
    let base = rows.count
    for _ in 0..<NameLabel.count { rows.append(0) }
    var sink = Sum(model: model, sums: rows, base: base)
    rows = []
    switch role {
    case 0: features.word(type, into: &sink)
    case 5: features.near(type, into: &sink)
    default: features.neighbour(type, offset, into: &sink)
    }
    rows = sink.sums
    rowOf[slot] = Int32(truncatingIfNeeded: base)
    return base
  }

  @inline(__always)
  private mutating func add(_ type: Int32, _ role: Int, _ offset: Int, to sums: inout [Int16], _ base: Int) {
    let row = row(type, role, offset)
    for label in 0..<NameLabel.count { sums[base + label] &+= rows[row + label] }
  }

  private struct Sum: FeatureSink {
    let model: NameModel
    var sums: [Int16]
    let base: Int

    @inline(__always)
    mutating func add(_ template: FeatureTemplate, _ offset: Int, _ value: UInt64) {
      model.add(FeatureHash.attribute(template, offset, value), to: &sums, at: base)
    }
  }
}
