import Foundation

/// How often a verb attributes something here and in other articles.
struct VerbComparison {
  let count: Int
  let total: Int
  let otherCount: Int
  let otherTotal: Int

  /// Per 100 attributions; nil without any.
  var rate: Double? { total > 0 ? 100 * Double(count) / Double(total) : nil }
  var otherRate: Double? { otherTotal > 0 ? 100 * Double(otherCount) / Double(otherTotal) : nil }

  /// Nil where the others have none of it.
  var ratio: Double? {
    guard let rate, let otherRate, otherRate > 0 else { return nil }
    return rate / otherRate
  }

  /// G2, negative where the verb is rarer here (Rayson and Garside 2000); nil without other attributions.
  var logLikelihood: Double? {
    guard total > 0, otherTotal > 0 else { return nil }
    let share = Double(count + otherCount) / Double(total + otherTotal)
    var sum = 0.0
    for (seen, size) in [(count, total), (otherCount, otherTotal)] where seen > 0 {
      sum += Double(seen) * log(Double(seen) / (Double(size) * share))
    }
    let isRarer = count * otherTotal < otherCount * total
    return max(0, 2 * sum) * (isRarer ? -1 : 1)
  }
}
