import Foundation

/// How much a word belongs to one set of texts and not to another: its counts in both, and every measure that is made of them.
struct Keyness {
  /// Occurrences in the target (a) and in the reference (b).
  let target: Double
  let reference: Double
  /// All words of the target (T) and of the reference (R).
  let targetSize: Double
  let referenceSize: Double

  /// Nil when a set has no words, or when the word is in neither.
  init?(target: Int, reference: Int, targetSize: Int, referenceSize: Int) {
    guard targetSize > 0, referenceSize > 0, target >= 0, reference >= 0, target + reference > 0 else { return nil }
    self.target = Double(target)
    self.reference = Double(reference)
    self.targetSize = Double(targetSize)
    self.referenceSize = Double(referenceSize)
  }

  private var size: Double { targetSize + referenceSize }

  /// Rows: the word, other words; columns: target, reference.
  private var table: ContingencyTable? {
    ContingencyTable(target, reference, targetSize - target, referenceSize - reference)
  }

  private var expectedTarget: Double { targetSize * (target + reference) / size }
  private var expectedReference: Double { referenceSize * (target + reference) / size }

  /// 1 where the word is relatively commoner in the target, −1 where it is rarer, 0 where it is equally common.
  var sign: Double {
    let difference = target * referenceSize - reference * targetSize
    return difference > 0 ? 1 : difference < 0 ? -1 : 0
  }

  /// 2(a ln(a/E1) + b ln(b/E2)) (Rayson & Garside 2000).
  var likelihoodRatio: Double {
    var sum = 0.0
    if target > 0 { sum += target * log(target / expectedTarget) }
    if reference > 0 { sum += reference * log(reference / expectedReference) }
    return max(0, 2 * sum)
  }

  /// Negative where the word is relatively rarer in the target.
  var signedLikelihoodRatio: Double { sign == 0 ? 0 : sign * likelihoodRatio }

  var fullLikelihoodRatio: Double? { table?.likelihoodRatio }

  var chiSquare: Double? { table?.chiSquare }

  var chiSquareYates: Double? { table?.chiSquareYates }

  /// log2 of the ratio of relative frequencies, a count of zero taken as ½ (Hardie 2014).
  var logRatio: Double {
    log2((target > 0 ? target : 0.5) / targetSize) - log2((reference > 0 ? reference : 0.5) / referenceSize)
  }

  /// 100 (a/T − b/R) / (b/R) (Gabrielatos & Marchi 2012).
  var percentDifference: Double? { relativeRisk.map { 100 * ($0 - 1) } }

  /// (a/T) / (b/R).
  var relativeRisk: Double? { reference > 0 ? target * referenceSize / (targetSize * reference) : nil }

  var oddsRatio: Double? { table?.oddsRatio }

  var oddsRatioHaldane: Double? { table?.oddsRatioHaldane }

  /// G2 − ln N, the approximate Bayes factor (Wilson 2013).
  var bayesFactor: Double { likelihoodRatio - log(size) }

  /// G2 / (N ln min(E1, E2)), the effect size of log-likelihood (Johnston et al. 2006); nil where an expected count is at most 1.
  var effectSize: Double? {
    let least = min(expectedTarget, expectedReference)
    return least > 1 ? likelihoodRatio / (size * log(least)) : nil
  }

  /// The chance of a G2 as large with one degree of freedom: erfc √(G2/2).
  var probability: Double { erfc((likelihoodRatio / 2).squareRoot()) }

  /// Ratio of the frequencies per million, 100 added to both (Kilgarriff 2009).
  var simpleMaths: Double { (1e6 * target / targetSize + 100) / (1e6 * reference / referenceSize + 100) }

  /// Chi-square as quanteda's `textstat_keyness` has it: signed, with Yates' correction only where counts are small.
  var quantedaChiSquare: Double? {
    guard let table else { return nil }
    return (table.wantsYates ? table.chiSquareYates : table.chiSquare).map { sign == 0 ? 0 : sign * $0 }
  }
}
