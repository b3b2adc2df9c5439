import Foundation

/// How evenly a word is spread over the parts of a corpus: its frequency in each part, and every measure that is made of them.
///
/// Parts without words are left out. A word that does not occur has no measure.
struct Dispersion {
  private let counts: [Double]
  private let sizes: [Double]
  /// Occurrences in all parts (f).
  let frequency: Double
  private let size: Double

  /// - Parameters:
  ///   - counts: how often the word occurs in each part.
  ///   - sizes: how many words each part has.
  init(counts: [Int], sizes: [Int]) {
    let parts = zip(counts, sizes).filter { $1 > 0 }
    self.counts = parts.map { Double($0.0) }
    self.sizes = parts.map { Double($0.1) }
    frequency = self.counts.reduce(0, +)
    size = self.sizes.reduce(0, +)
  }

  var parts: Int { counts.count }

  /// Parts that hold the word.
  var range: Int { counts.count { $0 > 0 } }

  /// Half the sum of the differences between a part's share of the word and its share of all words; 0 is even, 1 uneven (Gries 2008).
  var deviation: Double? {
    if frequency == 0 { return nil }
    let sum = zip(counts, sizes).reduce(0) { $0 + abs($1.0 / frequency - $1.1 / size) }
    return min(1, sum / 2)
  }

  /// DP over the most it can be, 1 − the smallest part's share (Lijffijt & Gries 2012); nil for one part.
  var normalisedDeviation: Double? {
    guard parts > 1, let deviation, let least = sizes.min() else { return nil }
    return min(1, deviation / (1 - least / size))
  }

  /// Standard deviation over mean, of the counts.
  var variation: Double? { frequency > 0 ? Dispersion.variation(counts) : nil }

  /// Standard deviation over mean, of the relative frequencies.
  var relativeVariation: Double? { frequency > 0 ? Dispersion.variation(relative) : nil }

  /// 1 − VC/√(n − 1) (Juilland & Chang-Rodríguez 1964) of the counts: only right for parts of one size.
  var juilland: Double? { juilland(variation) }

  /// The same of the relative frequencies.
  var relativeJuilland: Double? { juilland(relativeVariation) }

  /// Entropy of the relative frequencies over log2 n (Carroll 1970); nil for one part.
  var carroll: Double? {
    guard frequency > 0, parts > 1 else { return nil }
    let relative = relative
    let sum = relative.reduce(0, +)
    let entropy = relative.reduce(0) { $1 > 0 ? $0 - $1 / sum * log2($1 / sum) : $0 }
    return entropy / log2(Double(parts))
  }

  /// (Σ √(s/S · v))² / f (Rosengren 1971).
  var rosengren: Double? {
    if frequency == 0 { return nil }
    let sum = zip(counts, sizes).reduce(0) { $0 + ($1.1 / size * $1.0).squareRoot() }
    return sum * sum / frequency
  }

  /// Kullback–Leibler divergence of the word's shares from the parts' shares, in bits (Gries 2020).
  var divergence: Double? {
    if frequency == 0 { return nil }
    return max(0, zip(counts, sizes).reduce(0) { $1.0 > 0 ? $0 + $1.0 / frequency * log2($1.0 / frequency / ($1.1 / size)) : $0 })
  }

  /// log2(n / range) (Spärck Jones 1972).
  var inverseFrequency: Double? { frequency > 0 ? log2(Double(parts) / Double(range)) : nil }

  private var relative: [Double] { zip(counts, sizes).map { $0 / $1 } }

  private func juilland(_ variation: Double?) -> Double? {
    variation.flatMap { parts > 1 ? max(0, 1 - $0 / Double(parts - 1).squareRoot()) : nil }
  }

  /// Standard deviation of the population over its mean.
  private static func variation(_ values: [Double]) -> Double {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
    return variance.squareRoot() / mean
  }
}
