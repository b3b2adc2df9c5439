/// Lower-case words and what is known of each.
///
/// Most words of a text are in no lexicon: a bit for each hash, in a table small enough to stay in the processor's first cache, turns them away
/// before the words themselves are compared.
struct WordTable: Sendable {
  private var filter = [UInt64](repeating: 0, count: 1024)
  /// Open addressing, at most half full; -1 where nothing is.
  private var slots = [Int32](repeating: -1, count: 1 << 15)
  private var offsets: [Int32] = [0]
  private var bytes: [UInt8] = []
  private var traits: [WordTraits] = []

  /// What is known of the word `text[start..<end]`, ASCII capitals taken as small letters; nil for an unknown one.
  ///
  /// - Parameter hash: the word's, as `WordScan` makes it.
  @inline(__always)
  func traits(_ text: Span<UInt8>, _ start: Int, _ end: Int, hash: UInt64) -> WordTraits? {
    let bit = Int(truncatingIfNeeded: hash & 0xFFFF)
    if filter[bit >> 6] >> UInt64(bit & 63) & 1 == 0 { return nil }
    let slot = slots[slot(text, start, end, hash)]
    return slot < 0 ? nil : traits[Int(slot)]
  }

  /// The same for a lower-case word in an array of its own.
  func traits(of word: Span<UInt8>) -> WordTraits? {
    traits(word, 0, word.count, hash: WordScan(word, 0, word.count).hash)
  }

  /// Changes what is known of a lower-case word, which is added when it is new.
  mutating func update(_ word: Span<UInt8>, _ change: (inout WordTraits) -> Void) {
    let hash = WordScan(word, 0, word.count).hash
    let slot = slot(word, 0, word.count, hash)
    if slots[slot] >= 0 { return change(&traits[Int(slots[slot])]) }
    slots[slot] = Int32(truncatingIfNeeded: traits.count)
    let bit = Int(truncatingIfNeeded: hash & 0xFFFF)
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
    for at in word.indices { bytes.append(word[at]) }
    offsets.append(Int32(truncatingIfNeeded: bytes.count))
    traits.append(WordTraits())
    change(&traits[traits.count - 1])
    if traits.count * 2 > slots.count { grow() }
  }

  private func slot(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: hash >> 16) & mask
    while slots[at] >= 0, !isWord(Int(slots[at]), text, start, end) { at = (at + 1) & mask }
    return at
  }

  private func isWord(_ number: Int, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let first = Int(offsets[number])
    guard Int(offsets[number + 1]) - first == end - start else { return false }
    var at = 0
    while at < end - start {
      if bytes[first + at] != WordScan.lower(text[start + at]) { return false }
      at += 1
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    let words = bytes
    let text = words.span
    for number in traits.indices {
      let (start, end) = (Int(offsets[number]), Int(offsets[number + 1]))
      slots[slot(text, start, end, WordScan(text, start, end).hash)] = Int32(truncatingIfNeeded: number)
    }
  }
}
