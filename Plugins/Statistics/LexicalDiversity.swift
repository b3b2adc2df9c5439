import Foundation

/// How varied the words of a text are, from its words as numbers of types. What is undefined for a text is nil.
///
/// Notation of the literature: N words, V types, f how often a type occurs.
struct LexicalDiversity {
  private let types: [Int32]
  /// Types have numbers below it.
  private let limit: Int
  /// How many types occur how often: (f, types of that frequency), rising.
  private let spectrum: [(frequency: Int, types: Int)]
  let wordCount: Int
  let typeCount: Int

  init(_ types: [Int32], limit: Int) {
    self.types = types
    self.limit = limit
    var frequencies = [Int](repeating: 0, count: limit)
    for type in types { frequencies[Int(type)] += 1 }
    var spectrum: [(frequency: Int, types: Int)] = []
    for frequency in frequencies.filter({ $0 > 0 }).sorted() {
      if spectrum.last?.frequency == frequency {
        spectrum[spectrum.count - 1].types += 1
      } else {
        spectrum.append((frequency, 1))
      }
    }
    self.spectrum = spectrum
    wordCount = types.count
    typeCount = spectrum.reduce(0) { $0 + $1.types }
  }

  /// Types that occur once.
  var hapaxes: Int { spectrum.first.map { $0.frequency == 1 ? $0.types : 0 } ?? 0 }

  private var n: Double { Double(wordCount) }
  private var v: Double { Double(typeCount) }
  private var sumOfSquares: Double { spectrum.reduce(0) { $0 + Double($1.types) * Double($1.frequency) * Double($1.frequency) } }

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

  /// Mean TTR of the full stretches of `size` words that follow one another; a full last one counts.
  func msttr(_ size: Int) -> Double? {
    guard size > 0, wordCount >= size else { return nil }
    var seenIn = [Int](repeating: -1, count: limit)
    let stretches = wordCount / size
    var distinct = 0
    for at in 0..<(stretches * size) where seenIn[Int(types[at])] != at / size {
      seenIn[Int(types[at])] = at / size
      distinct += 1
    }
    return Double(distinct) / Double(stretches * size)
  }

  /// Mean TTR of all windows of `size` words.
  func mattr(_ size: Int) -> Double? {
    guard size > 0, wordCount >= size else { return nil }
    var inWindow = [Int32](repeating: 0, count: limit)
    var distinct = 0
    var sum = 0
    for at in 0..<wordCount {
      let entering = Int(types[at])
      if inWindow[entering] == 0 { distinct += 1 }
      inWindow[entering] += 1
      if at >= size {
        let leaving = Int(types[at - size])
        inWindow[leaving] -= 1
        if inWindow[leaving] == 0 { distinct -= 1 }
      }
      if at >= size - 1 { sum += distinct }
    }
    return Double(sum) / Double(size) / Double(wordCount - size + 1)
  }

  /// Mean number of words over which TTR stays above `threshold`, read forwards and backwards; a factor closes at TTR ≤ threshold.
  func mtld(threshold: Double = 0.72) -> Double? {
    guard wordCount > 0 else { return nil }
    return (mtld(types, threshold) + mtld(types.reversed(), threshold)) / 2
  }

  private func mtld(_ types: some Sequence<Int32>, _ threshold: Double) -> Double {
    var seenIn = [Int32](repeating: -1, count: limit)
    var factors: Int32 = 0
    var words = 0
    var distinct = 0
    for type in types {
      words += 1
      if seenIn[Int(type)] != factors {
        seenIn[Int(type)] = factors
        distinct += 1
      }
      if Double(distinct) / Double(words) <= threshold {
        factors += 1
        words = 0
        distinct = 0
      }
    }
    let rest = words == 0 ? 0 : (1 - Double(distinct) / Double(words)) / (1 - threshold)
    let total = Double(factors) + rest
    return total == 0 ? n : n / total
  }

  /// The expected TTR of `draws` words drawn without replacement: Σ over types of the chance to draw them, divided by `draws`.
  func hdd(_ draws: Int) -> Double? {
    guard draws > 0, wordCount >= draws else { return nil }
    var sum = 0.0
    for (frequency, types) in spectrum {
      var missing = 1.0
      for draw in 0..<draws { missing *= max(0, Double(wordCount - frequency - draw)) / Double(wordCount - draw) }
      sum += Double(types) * (1 - missing)
    }
    return sum / Double(draws)
  }
}

/// The measures of one text.
struct DiversityScores: Sendable, Equatable {
  var ttr, rttr, cttr, herdanC, summerS, dugastU, maasA2, maasA: Double?
  var yuleK, yuleI, simpsonD, herdanVm: Double?
  var msttr50, mattr50, mtld, hdd42: Double?

  init() {}

  init(_ diversity: LexicalDiversity) {
    ttr = diversity.ttr
    rttr = diversity.rttr
    cttr = diversity.cttr
    herdanC = diversity.herdanC
    summerS = diversity.summerS
    dugastU = diversity.dugastU
    maasA2 = diversity.maasA2
    maasA = diversity.maasA
    yuleK = diversity.yuleK
    yuleI = diversity.yuleI
    simpsonD = diversity.simpsonD
    herdanVm = diversity.herdanVm
    msttr50 = diversity.msttr(50)
    mattr50 = diversity.mattr(50)
    mtld = diversity.mtld()
    hdd42 = diversity.hdd(42)
  }
}
