/// Lower-case words and what is known of each, in a hash table over their UTF-8 bytes.
struct WordTable: Sendable {
  private(set) var traits: [WordTraits] = []
  private var offsets: [Int32] = [0]
  private var bytes: [UInt8] = []
  private var slots: [Int32]

  /// Room for `capacity` words before the table has to grow.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
  }

  var count: Int { traits.count }

  /// What is known of a word, nil for an unknown one.
  func traits(of word: Span<UInt8>) -> WordTraits? {
    let found = slots[slot(of: word)]
    return found < 0 ? nil : traits[Int(found)]
  }

  /// Changes what is known of a word, which is added when it is new.
  mutating func update(_ word: [UInt8], _ change: (inout WordTraits) -> Void) {
    if (count + 1) * 2 > slots.count { grow() }
    let at = slot(of: word.span)
    if slots[at] < 0 {
      slots[at] = Int32(truncatingIfNeeded: count)
      traits.append(WordTraits())
      bytes.append(contentsOf: word)
      offsets.append(Int32(truncatingIfNeeded: bytes.count))
    }
    change(&traits[Int(slots[at])])
  }

  private func slot(of word: Span<UInt8>) -> Int {
    let mask = slots.count - 1
    var at = WordTable.hash(word) & mask
    while slots[at] >= 0, !isWord(Int(slots[at]), word) { at = (at + 1) & mask }
    return at
  }

  private func isWord(_ number: Int, _ word: Span<UInt8>) -> Bool {
    let start = Int(offsets[number])
    guard Int(offsets[number + 1]) - start == word.count else { return false }
    for index in word.indices where bytes[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for number in 0..<count {
      let word = Array(bytes[Int(offsets[number])..<Int(offsets[number + 1])])
      slots[slot(of: word.span)] = Int32(truncatingIfNeeded: number)
    }
  }

  /// FNV-1a.
  private static func hash(_ word: Span<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in word.indices { hash = (hash ^ UInt64(word[index])) &* 0x0000_0100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7fff_ffff)
  }
}
