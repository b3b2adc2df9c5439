/// A set of words of at most eight bytes, each with a small value; look-ups allocate nothing.
///
/// A word is its bytes, lower-cased, packed into one integer; the table is open-addressed and at most half full.
struct ShortWords: Sendable {
  private var keys: [UInt64]
  private var values: [UInt8]
  private let shift: UInt64

  /// A set from lists of words separated by blanks; a word in two lists keeps its first value.
  init(_ lists: (words: String, value: UInt8)...) { self.init(lists) }

  init(_ lists: [(words: String, value: UInt8)]) {
    let words = lists.flatMap { list in list.words.split(separator: " ").map { (Array($0.utf8), list.value) } }
    var bits: UInt64 = 4
    while 1 << bits < words.count * 2 { bits += 1 }
    keys = Array(repeating: 0, count: 1 << bits)
    values = Array(repeating: 0, count: 1 << bits)
    shift = 64 - bits
    for (word, value) in words {
      guard let key = ShortWords.key(word.span, 0, word.count) else { continue }
      let slot = self.slot(key)
      if keys[slot] == 0 {
        keys[slot] = key
        values[slot] = value
      }
    }
  }

  /// The lower-cased ASCII word `text[start..<end]` as one integer, or nil when it has no byte or more than eight.
  @inline(__always)
  static func key(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64? {
    guard end > start, end - start <= 8 else { return nil }
    var key: UInt64 = 0
    var at = start
    while at < end {
      key = key << 8 | UInt64(ASCII.lower(text[at]))
      at += 1
    }
    return key
  }

  /// The value of a word, nil when the set does not hold it.
  @inline(__always)
  func value(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt8? {
    guard let key = ShortWords.key(text, start, end) else { return nil }
    let slot = self.slot(key)
    return keys[slot] == key ? values[slot] : nil
  }

  @inline(__always)
  func contains(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool { value(text, start, end) != nil }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}
