import Foundation

/// How varied the words of a text are, from its words as numbers of types. What is undefined for a text is nil.
///
/// Notation of the literature: N words, V types, f how often a type occurs.
struct LexicalDiversity {
  private let types: [Int32]
  /// Types have numbers below it.
  private let limit: Int
  /// How many types occur how often: (f, types of that frequency), rising.
  let spectrum: [(frequency: Int, types: Int)]
  let wordCount: Int
  let typeCount: Int
  private let sumOfSquares: Double

  init(_ types: [Int32], limit: Int) {
    self.types = types
    self.limit = limit
    var frequencies = [Int32](repeating: 0, count: limit)
    for type in types { frequencies[Int(type)] += 1 }
    var having = [Int](repeating: 0, count: Int(frequencies.max() ?? 0) + 1)
    for frequency in frequencies { having[Int(frequency)] += 1 }
    spectrum = having.indices.dropFirst().filter { having[$0] > 0 }.map { ($0, having[$0]) }
    wordCount = types.count
    typeCount = spectrum.reduce(0) { $0 + $1.types }
    sumOfSquares = spectrum.reduce(0) { $0 + Double($1.types) * Double($1.frequency) * Double($1.frequency) }
  }

  /// Types that occur once.
  var hapaxes: Int { spectrum.first.map { $0.frequency == 1 ? $0.types : 0 } ?? 0 }

  private var n: Double { Double(wordCount) }
  private var v: Double { Double(typeCount) }

  var ttr: Double? { wordCount > 0 ? v / n : nil }
  var rttr: Double? { wordCount > 0 ? v / n.squareRoot() : nil }
  var cttr: Double? { wordCount > 0 ? v / (2 * n).squareRoot() : nil }
  var herdanC: Double? { wordCount > 1 ? log(v) / log(n) : nil }
  var summerS: Double? { typeCount > 1 ? log(log(v)) / log(log(n)) : nil }
  var dugastU: Double? { wordCount > typeCount ? log(n) * log(n) / (log(n) - log(v)) : nil }
  var maasA2: Double? { wordCount > 1 ? (log(n) - log(v)) / (log(n) * log(n)) : nil }
  var maasA: Double? { wordCount > 1 ? ((log10(n) - log10(v)) / (log10(n) * log10(n))).squareRoot() : nil }
  var yuleK: Double? { wordCount > 0 ? 1e4 * (sumOfSquares / (n * n) - 1 / n) : nil }
  var yuleI: Double? { sumOfSquares > v ? v * v / (sumOfSquares - v) : nil }
  var simpsonD: Double? { wordCount > 1 ? (sumOfSquares - n) / (n * (n - 1)) : nil }
  var herdanVm: Double? { wordCount > 0 ? max(0, sumOfSquares / (n * n) - 1 / v).squareRoot() : nil }

  /// Mean TTR of the windows of `size` words: of all of them (MATTR), and of those that follow one another without overlap (MSTTR; a full last
  /// one counts, a shorter rest does not). One pass: every stretch is a window.
  func windows(_ size: Int) -> (mattr: Double, msttr: Double)? {
    guard size > 0, wordCount >= size else { return nil }
    var inWindow = [Int32](repeating: 0, count: limit)
    var distinct = 0
    for at in 0..<size {
      let entering = Int(types[at])
      if inWindow[entering] == 0 { distinct += 1 }
      inWindow[entering] += 1
    }
    var sum = distinct
    var sumOfStretches = distinct
    var stretchEnd = 2 * size - 1
    for at in size..<wordCount {
      let leaving = Int(types[at - size])
      let entering = Int(types[at])
      inWindow[leaving] -= 1
      distinct += (inWindow[entering] == 0 ? 1 : 0) - (inWindow[leaving] == 0 ? 1 : 0)
      inWindow[entering] += 1
      sum += distinct
      if at == stretchEnd {
        sumOfStretches += distinct
        stretchEnd += size
      }
    }
    let windows = wordCount - size + 1
    return (Double(sum) / Double(size) / Double(windows), Double(sumOfStretches) / Double(wordCount / size * size))
  }

  /// Mean number of words over which TTR stays above 0.72, read forwards and backwards; a factor closes at TTR ≤ 0.72.
  var mtld: Double? {
    guard wordCount > 0 else { return nil }
    var seenIn = [Int32](repeating: -1, count: limit)
    let forward = mtld(0, 1, &seenIn, firstFactor: 0)
    let backward = mtld(wordCount - 1, -1, &seenIn, firstFactor: forward.factors + 1)
    return (forward.value + backward.value) / 2
  }

  /// One reading, from `start` in steps of `step`. Factors are numbered from `firstFactor`, so that one table of types serves both readings.
  private func mtld(_ start: Int, _ step: Int, _ seenIn: inout [Int32], firstFactor: Int32) -> (value: Double, factors: Int32) {
    var factor = firstFactor
    var words = 0
    var distinct = 0
    var at = start
    for _ in 0..<wordCount {
      let type = Int(types[at])
      at += step
      words += 1
      if seenIn[type] != factor {
        seenIn[type] = factor
        distinct += 1
      }
      // TTR ≤ 0.72, in whole numbers.
      if 25 * distinct <= 18 * words {
        factor += 1
        words = 0
        distinct = 0
      }
    }
    let rest = words == 0 ? 0 : (1 - Double(distinct) / Double(words)) / (1 - 0.72)
    let total = Double(factor - firstFactor) + rest
    return (total == 0 ? n : n / total, factor)
  }

  /// The expected TTR of `draws` words drawn without replacement: Σ over types of the chance to draw them, divided by `draws`.
  ///
  /// The chance not to draw a type of frequency f is C(N−f, draws)/C(N, draws); from one f of the spectrum to the next it is multiplied by
  /// (N−f−draws)/(N−f), or worked out anew where that is shorter.
  func hdd(_ draws: Int) -> Double? {
    guard draws > 0, wordCount >= draws else { return nil }
    var sum = 0.0
    var missing = 1.0
    var reached = 0
    for (frequency, types) in spectrum {
      if frequency - reached <= draws {
        for f in reached..<frequency { missing *= max(0, Double(wordCount - f - draws)) / Double(wordCount - f) }
      } else {
        missing = 1
        for draw in 0..<draws { missing *= max(0, Double(wordCount - frequency - draw)) / Double(wordCount - draw) }
      }
      reached = frequency
      sum += Double(types) * (1 - missing)
    }
    return sum / Double(draws)
  }
}
