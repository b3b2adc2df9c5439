import ArticleModel

/// Distinct folded words, each with a small number, given in order of first appearance; of one text or of many.
///
/// Folding lower-cases and straightens curly apostrophes, so `Don’t` and `don't` are one type. A folded word of at most eight ASCII bytes is its
/// own key; a longer one is found by its hash and compared.
public struct Vocabulary: Sendable {
  private var offsets: [Int] = [0]
  private var bytes: [UInt8] = []
  /// Open addressing, at most half full.
  private var slots: [Slot]
  /// 64 less the bits of a slot's number.
  private var shift: UInt64
  private var scratch: [UInt8] = []

  private struct Slot {
    /// 0: free.
    var key: UInt64
    var type: Int32
  }

  /// Set in keys that are hashes; short words never have it, being ASCII.
  private static let hashed: UInt64 = 1 << 63
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  public init() {
    slots = Array(repeating: Slot(key: 0, type: -1), count: 1 << 9)
    shift = 64 - 9
    offsets.reserveCapacity(1 << 9)
    bytes.reserveCapacity(1 << 12)
  }

  /// Distinct types.
  public var count: Int { offsets.count - 1 }

  /// The folded word of a type, as UTF-8.
  public func word(_ type: Int32) -> ArraySlice<UInt8> { bytes[offsets[Int(type)]..<offsets[Int(type) + 1]] }

  public func string(_ type: Int32) -> String { String(decoding: word(type), as: UTF8.self) }

  /// The type of the word `text[start..<end]`, which is added when it is new. The text need not be folded.
  @inline(__always)
  public mutating func number(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int32 { number(text, start, end, lowersOnly: false) }

  /// The type of a word that was given or is folded already: it is made small and nothing else, so that `don’t` and `don't` are two types.
  @inline(__always)
  public mutating func number(asGiven text: Span<UInt8>, _ start: Int, _ end: Int) -> Int32 { number(text, start, end, lowersOnly: true) }

  @inline(__always)
  private mutating func number(_ text: Span<UInt8>, _ start: Int, _ end: Int, lowersOnly: Bool) -> Int32 {
    guard let key = Vocabulary.shortKey(text, start, end) else { return number(long: text, start, end, lowersOnly: lowersOnly) }
    let slot = slot(of: key)
    let known = slots[slot].type
    return known >= 0 ? known : add(short: key, slot)
  }

  @inline(never)
  private mutating func number(long text: Span<UInt8>, _ start: Int, _ end: Int, lowersOnly: Bool) -> Int32 {
    var folded = scratch
    scratch = []
    folded.removeAll(keepingCapacity: true)
    WordFolding.fold(text, start, end, lowersOnly: lowersOnly, into: &folded)
    defer { scratch = folded }
    let key = Vocabulary.key(folded)
    let slot = slot(of: folded, key)
    if slots[slot].type >= 0 { return slots[slot].type }
    bytes.append(contentsOf: folded)
    return add(key, slot)
  }

  @inline(never)
  private mutating func add(short key: UInt64, _ slot: Int) -> Int32 {
    let length = 8 - key.leadingZeroBitCount / 8
    withUnsafeBytes(of: key.littleEndian) { bytes.append(contentsOf: $0.prefix(length)) }
    return add(key, slot)
  }

  /// Adds the type whose bytes have just been appended.
  private mutating func add(_ key: UInt64, _ slot: Int) -> Int32 {
    let type = Int32(truncatingIfNeeded: count)
    offsets.append(bytes.count)
    slots[slot] = Slot(key: key, type: type)
    if count * 2 > slots.count { grow() }
    return type
  }

  /// The lower-cased word as one integer, its first byte lowest; nil when it is empty, longer than eight bytes or not ASCII.
  @inline(__always)
  private static func shortKey(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64? {
    let length = end - start
    guard length > 0, length <= 8 else { return nil }
    var word: UInt64 = 0
    if start + 8 <= text.count {
      word = text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
      word &= UInt64.max >> UInt64(64 - length * 8)
    } else {
      for at in 0..<length { word |= UInt64(text[start + at]) << UInt64(at * 8) }
    }
    guard word & highBits == 0 else { return nil }
    // Bytes from A to Z reach the high bit with the first sum and not with the second; bit 5 makes them small.
    let capitals = (word &+ 0x3F3F_3F3F_3F3F_3F3F) & ~(word &+ 0x2525_2525_2525_2525) & highBits
    let key = word | capitals >> 2
    // A word that ends with NUL is no key: its length would be lost.
    return key >> UInt64(length * 8 - 8) == 0 ? nil : key
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* Vocabulary.multiplier) >> shift)
    while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func slot(of folded: [UInt8], _ key: UInt64) -> Int {
    guard key & Vocabulary.hashed != 0 else { return slot(of: key) }
    var slot = Int(truncatingIfNeeded: (key &* Vocabulary.multiplier) >> shift)
    while slots[slot].key != 0, slots[slot].key != key || !isWord(slots[slot].type, folded) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isWord(_ type: Int32, _ folded: [UInt8]) -> Bool {
    let start = offsets[Int(type)]
    guard offsets[Int(type) + 1] - start == folded.count else { return false }
    for at in folded.indices where bytes[start + at] != folded[at] { return false }
    return true
  }

  /// The key of a folded word: the word itself, or a hash of it.
  private static func key(_ folded: [UInt8]) -> UInt64 {
    if let key = shortKey(folded.span, 0, folded.count) { return key }
    var hash = UInt64(truncatingIfNeeded: folded.count) &* multiplier
    var at = 0
    while at + 8 <= folded.count {
      hash = (hash ^ folded.span.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian) &* multiplier
      hash ^= hash >> 29
      at += 8
    }
    while at < folded.count {
      hash = (hash ^ UInt64(folded[at])) &* multiplier
      hash ^= hash >> 29
      at += 1
    }
    return hash | hashed
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(key: 0, type: -1), count: old.count * 2)
    shift -= 1
    for entry in old where entry.type >= 0 {
      var slot = Int(truncatingIfNeeded: (entry.key &* Vocabulary.multiplier) >> shift)
      while slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}
