import Foundation

/// How strongly a collocate keeps to a node: the counts, and every measure that is made of them.
///
/// Observed counts come from windows of `span` words, so the node's windows hold `nodeFrequency · span` words. Where windows overlap, a word
/// may be observed oftener than it occurs; the measures of a two-by-two table are then undefined.
struct Association {
  /// How often the collocate stands in a window (o11).
  let observed: Double
  let nodeFrequency: Double
  let collocateFrequency: Double
  /// All words (N).
  let size: Double
  /// Words that a window holds.
  let span: Double

  init(observed: Int, nodeFrequency: Int, collocateFrequency: Int, size: Int, span: Double) {
    self.observed = Double(observed)
    self.nodeFrequency = Double(nodeFrequency)
    self.collocateFrequency = Double(collocateFrequency)
    self.size = Double(size)
    self.span = span
  }

  /// Words that all windows hold (R1).
  private var windowWords: Double { nodeFrequency * span }

  /// What would be observed if the collocate did not care for the node: R1 · f_collocate / N (Evert 2005).
  var expected: Double? { size > 0 ? windowWords * collocateFrequency / size : nil }

  /// Rows: in a window, outside; columns: the collocate, other words.
  private var table: ContingencyTable? {
    ContingencyTable(
      observed, windowWords - observed, collocateFrequency - observed, size - windowWords - collocateFrequency + observed)
  }

  /// log2(o^k / E): pointwise mutual information for k = 1 (Church & Hanks 1990), MI^k beyond (Daille 1994).
  func mutualInformation(power: Double = 1) -> Double? {
    guard let expected, expected > 0, observed > 0 else { return nil }
    return power * log2(observed) - log2(expected)
  }

  /// MI / −log2(o/N), 1 for words that occur only together (Bouma 2009).
  var normalisedInformation: Double? {
    guard let information = mutualInformation(), observed < size else { return nil }
    return information / -log2(observed / size)
  }

  /// (o − E) / √o (Church et al. 1991).
  var tScore: Double? { expected.flatMap { observed > 0 ? (observed - $0) / observed.squareRoot() : nil } }

  /// (o − E) / √E (Berry-Rogghe 1973).
  var zScore: Double? { expected.flatMap { $0 > 0 ? (observed - $0) / $0.squareRoot() : nil } }

  /// o · MI (Evert 2005).
  var localInformation: Double? { mutualInformation().map { observed * $0 } }

  /// 2o / (f_node + f_collocate) (Dice 1945).
  var dice: Double? {
    let sum = nodeFrequency + collocateFrequency
    return sum > 0 ? 2 * observed / sum : nil
  }

  /// 14 + log2 of Dice's coefficient (Rychlý 2008).
  var logDice: Double? { dice.flatMap { $0 > 0 ? 14 + log2($0) : nil } }

  /// The smaller of o / f_node and o / f_collocate (Pedersen 1998).
  var minimumSensitivity: Double? {
    let larger = max(nodeFrequency, collocateFrequency)
    return larger > 0 ? observed / larger : nil
  }

  var likelihoodRatio: Double? { table?.likelihoodRatio }

  var chiSquare: Double? { table?.chiSquare }

  /// P(collocate | window) − P(collocate | elsewhere) (Allan 1980; Gries 2013).
  var deltaCollocateGivenNode: Double? {
    table.flatMap { ($0.a + $0.b) * ($0.c + $0.d) > 0 ? $0.a / ($0.a + $0.b) - $0.c / ($0.c + $0.d) : nil }
  }

  /// P(window | collocate) − P(window | another word) (Allan 1980; Gries 2013).
  var deltaNodeGivenCollocate: Double? {
    table.flatMap { ($0.a + $0.c) * ($0.b + $0.d) > 0 ? $0.a / ($0.a + $0.c) - $0.b / ($0.b + $0.d) : nil }
  }

  /// Natural logarithm of the odds ratio with half added to each cell (Haldane 1956; Evert 2005).
  var logOdds: Double? { table.map { log($0.oddsRatioHaldane) } }
}
