/// Words as UTF-8, each with a number, in a hash table: numbers are given in order of first appearance.
public struct WordIndex: Sendable {
  private var offsets: [Int] = [0]
  private var bytes: [UInt8] = []
  private var slots: [Int32]

  /// Room for `capacity` words before the table has to grow.
  public init(capacity: Int = 1024) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
  }

  public var count: Int { offsets.count - 1 }

  /// The word with a number, as UTF-8.
  public func word(_ number: Int) -> ArraySlice<UInt8> { bytes[offsets[number]..<offsets[number + 1]] }

  public func string(_ number: Int) -> String { String(decoding: word(number), as: UTF8.self) }

  /// The number of a word, nil for an unknown one.
  public func number(of word: Span<UInt8>) -> Int? {
    let number = slots[slot(of: word)]
    return number < 0 ? nil : Int(number)
  }

  /// The number of a word, which is added when it is new.
  public mutating func insert(_ word: Span<UInt8>) -> Int {
    let slot = slot(of: word)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    let number = count
    slots[slot] = Int32(truncatingIfNeeded: number)
    for index in word.indices { bytes.append(word[index]) }
    offsets.append(bytes.count)
    if count * 2 > slots.count { grow() }
    return number
  }

  private func slot(of word: Span<UInt8>) -> Int {
    let mask = slots.count - 1
    var at = WordIndex.hash(word) & mask
    while slots[at] >= 0, !isWord(Int(slots[at]), word) { at = (at + 1) & mask }
    return at
  }

  private func isWord(_ number: Int, _ word: Span<UInt8>) -> Bool {
    let start = offsets[number]
    guard offsets[number + 1] - start == word.count else { return false }
    for index in word.indices where bytes[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for number in 0..<count { slots[slot(of: word(number).span)] = Int32(truncatingIfNeeded: number) }
  }

  /// FNV-1a.
  private static func hash(_ word: Span<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in word.indices { hash = (hash ^ UInt64(word[index])) &* 0x0000_0100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7fff_ffff)
  }
}
