import Foundation

/// A table of two by two counts: one word against all others, in one place against another.
///
/// The first row is the place looked at (the windows around a node, the target texts), the first column the word. No count is negative.
struct ContingencyTable {
  let a: Double
  let b: Double
  let c: Double
  let d: Double

  /// Nil when a count would be negative, as it is where overlapping windows hold a word oftener than it occurs.
  init?(_ a: Double, _ b: Double, _ c: Double, _ d: Double) {
    guard a >= 0, b >= 0, c >= 0, d >= 0 else { return nil }
    (self.a, self.b, self.c, self.d) = (a, b, c, d)
  }

  var total: Double { a + b + c + d }

  private var rows: (Double, Double) { (a + b, c + d) }
  private var columns: (Double, Double) { (a + c, b + d) }

  /// The product of the four margins, nil when one is zero.
  private var margins: Double? {
    let product = rows.0 * rows.1 * columns.0 * columns.1
    return product > 0 ? product : nil
  }

  private var determinant: Double { a * d - b * c }

  /// The smallest count expected if word and place had nothing to do with each other.
  var leastExpected: Double { min(rows.0, rows.1) * min(columns.0, columns.1) / total }

  /// Log-likelihood ratio over the four cells, 2 Σ o ln(o/e) (Dunning 1993).
  var likelihoodRatio: Double? {
    guard margins != nil else { return nil }
    let total = total
    var sum = 0.0
    for (count, row, column) in [(a, rows.0, columns.0), (b, rows.0, columns.1), (c, rows.1, columns.0), (d, rows.1, columns.1)]
    where count > 0 { sum += count * log(count / (row * column / total)) }
    return max(0, 2 * sum)
  }

  /// Pearson's chi-square, N(ad − bc)² / product of the margins.
  var chiSquare: Double? { margins.map { total * determinant * determinant / $0 } }

  /// Chi-square with Yates' correction for continuity (1934), never beyond zero.
  var chiSquareYates: Double? {
    margins.map { margins in
      let corrected = max(0, abs(determinant) - total / 2)
      return total * corrected * corrected / margins
    }
  }

  /// Whether quanteda would apply Yates' correction: some expected count below 5 and a difference that the correction does not exceed.
  var wantsYates: Bool { abs(determinant) >= total / 2 && leastExpected < 5 }

  /// The odds of the first row against those of the second, ad / bc; nil where bc is zero.
  var oddsRatio: Double? { b * c > 0 ? a * d / (b * c) : nil }

  /// The odds ratio after half is added to each cell (Haldane 1956).
  var oddsRatioHaldane: Double { (a + 0.5) * (d + 0.5) / ((b + 0.5) * (c + 0.5)) }
}
