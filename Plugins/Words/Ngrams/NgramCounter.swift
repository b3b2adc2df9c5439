import AnalyzerKit

/// Counts the n-grams that fall to one of several parts of all n-grams: those whose first two words have a hash in that part.
///
/// Counting part by part bounds the memory: the table of one part is thrown away before the next one is begun.
struct NgramCounter {
  let shape: NgramShape
  let filter: NgramFilter
  /// How many parts there are.
  let parts: Int
  private var table: NgramTable
  private var gram: [Int32]
  /// All n-grams of the parts counted so far, those that the filter leaves out included.
  private(set) var total = 0

  init(_ shape: NgramShape, _ filter: NgramFilter, parts: Int) {
    self.shape = shape
    self.filter = filter
    self.parts = parts
    table = NgramTable(length: shape.length)
    gram = Array(repeating: 0, count: shape.length)
  }

  /// The n-grams of one part. `check` is called now and then and may throw.
  mutating func count(part: Int, in sequences: [KeySequence], check: () throws -> Void) throws -> NgramTable {
    table.removeAll()
    var firstArticle = 0
    for sequence in sequences {
      let keys = sequence.keys
      try sequence.forEachStretch { stretch, article in
        if article & 0xFF == 0 { try check() }
        let number = Int32(truncatingIfNeeded: firstArticle + article)
        if shape.skip == 0, shape.length > 1 {
          countNeighbours(keys, stretch, part, number)
          return
        }
        for first in stretch {
          gram[0] = keys[first]
          extend(1, after: first, skips: shape.skip, NgramTable.hash(0, keys[first]), keys, stretch.upperBound, part, number)
        }
      }
      firstArticle += sequence.articleEnds.count
    }
    return table
  }

  /// The n-grams without a gap of one stretch.
  private mutating func countNeighbours(_ keys: [Int32], _ stretch: Range<Int>, _ part: Int, _ article: Int32) {
    guard stretch.count >= shape.length else { return }
    var first = NgramTable.hash(0, keys[stretch.lowerBound])
    for start in stretch.lowerBound...(stretch.upperBound - shape.length) {
      let second = NgramTable.hash(first, keys[start + 1])
      first = NgramTable.hash(0, keys[start + 1])
      if self.part(of: second) != part { continue }
      total += 1
      var hash = second
      for at in 2..<max(2, shape.length) { hash = NgramTable.hash(hash, keys[start + at]) }
      for at in gram.indices { gram[at] = keys[start + at] }
      if filter.isOff || filter.accepts(gram) { table.add(gram, hash: hash, article: article) }
    }
  }

  /// Puts every word that may come next in the place `at` of the n-gram.
  private mutating func extend(
    _ at: Int, after last: Int, skips: Int, _ hash: UInt64, _ keys: [Int32], _ limit: Int, _ part: Int, _ article: Int32
  ) {
    if at == min(2, shape.length), self.part(of: hash) != part { return }
    if at == shape.length {
      total += 1
      if filter.isOff || filter.accepts(gram) { table.add(gram, hash: hash, article: article) }
      return
    }
    var next = last + 1
    while next <= last + 1 + skips, next < limit {
      gram[at] = keys[next]
      extend(at + 1, after: next, skips: skips - (next - last - 1), NgramTable.hash(hash, keys[next]), keys, limit, part, article)
      next += 1
    }
  }

  @inline(__always)
  private func part(of hash: UInt64) -> Int {
    // Other bits than those that choose a slot.
    Int(truncatingIfNeeded: ((hash &* 0xD1B5_4A32_D192_ED03) >> 32 &* UInt64(parts)) >> 32)
  }
}
