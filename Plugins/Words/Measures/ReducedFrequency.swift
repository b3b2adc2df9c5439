/// Average reduced frequency: how often a word would occur if its occurrences in one clump counted as one (Savický & Hlaváčová 2002).
enum ReducedFrequency {
  /// ARF = 1/v Σ min(dᵢ, v), with v = N/f and d the gaps between occurrences, the last one closed over the end.
  ///
  /// - Parameters:
  ///   - positions: 0-based numbers of the words, rising.
  ///   - size: how many words there are.
  static func arf(_ positions: [Int], size: Int) -> Double? {
    guard let first = positions.first, let last = positions.last, size > 0 else { return nil }
    let step = Double(size) / Double(positions.count)
    var sum = min(Double(first + size - last), step)
    for (before, after) in zip(positions, positions.dropFirst()) { sum += min(Double(after - before), step) }
    return sum / step
  }
}
