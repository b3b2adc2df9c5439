/// Words with a number each, found by their UTF-8 without making a string.
struct WordMap: Sendable {
  private var offsets: [Int32] = [0]
  private var bytes: [UInt8] = []
  private var values: [Int32] = []
  private var table: [Int32] = Array(repeating: -1, count: 64)

  var count: Int { values.count }

  /// The number of a word, nil when it is not held.
  subscript(word: ArraySlice<UInt8>) -> Int32? {
    let found = table[slot(of: word)]
    return found < 0 ? nil : values[Int(found)]
  }

  /// Adds a word; of two equal words the first stays.
  mutating func insert(_ word: ArraySlice<UInt8>, _ value: Int32) {
    let at = slot(of: word)
    guard table[at] < 0 else { return }
    table[at] = Int32(values.count)
    bytes.append(contentsOf: word)
    offsets.append(Int32(bytes.count))
    values.append(value)
    if values.count * 2 > table.count { grow() }
  }

  private func word(_ index: Int32) -> ArraySlice<UInt8> { bytes[Int(offsets[Int(index)])..<Int(offsets[Int(index) + 1])] }

  private func slot(of word: ArraySlice<UInt8>) -> Int {
    var at = WordMap.hash(word) & (table.count - 1)
    while table[at] >= 0, !self.word(table[at]).elementsEqual(word) { at = (at + 1) & (table.count - 1) }
    return at
  }

  private mutating func grow() {
    table = Array(repeating: -1, count: table.count * 2)
    for index in 0..<Int32(values.count) {
      var at = WordMap.hash(word(index)) & (table.count - 1)
      while table[at] >= 0 { at = (at + 1) & (table.count - 1) }
      table[at] = index
    }
  }

  private static func hash(_ word: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7fff_ffff_ffff)
  }
}
