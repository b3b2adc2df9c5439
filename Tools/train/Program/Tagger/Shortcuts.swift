import Linguistics

/// Words whose class the training text never, or hardly ever, leaves open: a hash table of 32-bit entries (24 bits of the hash, 8 of the class).
struct Shortcuts {
  let bits: Int
  private(set) var entries: [UInt32]

  init(bits: Int) {
    self.bits = bits
    entries = Array(repeating: 0, count: 1 << bits)
  }

  /// Words of `words` (hashes) seen at least `least` times, of which at most the share `impurity` have another class. Two words in one place: the first stays.
  init(words: [UInt64], classes: [UInt8], bits: Int, least: Int, impurity: Double) {
    self.init(bits: bits)
    var counts: [UInt64: [UInt8: Int]] = [:]
    for (word, tag) in zip(words, classes) { counts[word, default: [:]][tag, default: 0] += 1 }
    let frequent = counts.map { word, tags in
      (word: word, total: tags.values.reduce(0, +), best: tags.max { ($0.value, $1.key) < ($1.value, $0.key) })
    }.sorted { ($1.total, $0.word) < ($0.total, $1.word) }
    for (word, total, best) in frequent where total >= least {
      guard let best, Double(total - best.value) <= impurity * Double(total) else { continue }
      let slot = Int(truncatingIfNeeded: word >> UInt64(64 - bits))
      if entries[slot] == 0 { entries[slot] = UInt32(truncatingIfNeeded: word & 0xFF_FFFF) << 8 | UInt32(best.key) }
    }
  }

  func tag(_ word: UInt64) -> UInt8? {
    let entry = entries[Int(truncatingIfNeeded: word >> UInt64(64 - bits))]
    return entry != 0 && entry >> 8 == UInt32(truncatingIfNeeded: word & 0xFF_FFFF) ? UInt8(truncatingIfNeeded: entry) : nil
  }
}
