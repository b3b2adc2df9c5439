/// The distinct folded words of a text, each with a small number.
///
/// Folding lower-cases and straightens curly apostrophes, so `Don’t` and `don't` are one type. Numbers are given in order of first appearance.
/// A folded word of at most eight ASCII bytes is its own key; a longer one is found by its hash and compared.
public struct Vocabulary: Sendable {
  /// The type of every token of the text.
  public private(set) var ids: [Int32] = []
  private var offsets: [Int32] = [0]
  private var bytes: [UInt8] = []
  /// Open addressing, at most half full: keys (0: empty) and the types they stand for.
  private var keys: [UInt64]
  private var types: [Int32]
  /// Set in keys that are hashes; short words never have it, being ASCII.
  private static let hashed: UInt64 = 1 << 63

  init(text: borrowing [UInt8], tokens: TokenTable) {
    keys = Array(repeating: 0, count: 512)
    types = Array(repeating: -1, count: 512)
    ids.reserveCapacity(tokens.count)
    let text = text.span
    var folded: [UInt8] = []
    for token in 0..<tokens.count {
      let start = Int(tokens.starts[token])
      let end = Int(tokens.ends[token])
      if let key = Vocabulary.shortKey(text, start, end) {
        ids.append(intern(key))
      } else {
        folded.removeAll(keepingCapacity: true)
        WordFolding.fold(text, start, end, into: &folded)
        ids.append(intern(folded))
      }
    }
  }

  /// Distinct types.
  public var count: Int { offsets.count - 1 }

  /// The folded word of a type, as UTF-8.
  public func word(_ id: Int32) -> ArraySlice<UInt8> { bytes[Int(offsets[Int(id)])..<Int(offsets[Int(id) + 1])] }

  public func string(_ id: Int32) -> String { String(decoding: word(id), as: UTF8.self) }

  /// The type of a word (folded or not), nil when the text does not hold it.
  public func id(of word: String) -> Int32? {
    var folded: [UInt8] = []
    let utf8 = Array(word.utf8)
    WordFolding.fold(utf8, 0..<utf8.count, into: &folded)
    let found = types[slot(of: folded)]
    return found < 0 ? nil : found
  }

  /// The lower-cased word as one integer, nil when it is longer than eight bytes or not ASCII.
  @inline(__always)
  private static func shortKey(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64? {
    guard let key = ShortWords.key(text, start, end), key & 0x8080_8080_8080_8080 == 0 else { return nil }
    return key
  }

  private mutating func intern(_ key: UInt64) -> Int32 {
    let slot = slot(of: key)
    if types[slot] >= 0 { return types[slot] }
    for shift in stride(from: 56, through: 0, by: -8) where key >> UInt64(shift) != 0 {
      bytes.append(UInt8(truncatingIfNeeded: key >> UInt64(shift)))
    }
    return add(key, slot)
  }

  private mutating func intern(_ folded: [UInt8]) -> Int32 {
    let slot = slot(of: folded)
    if types[slot] >= 0 { return types[slot] }
    bytes.append(contentsOf: folded)
    return add(Vocabulary.key(folded), slot)
  }

  /// Adds the type whose bytes have just been appended.
  private mutating func add(_ key: UInt64, _ slot: Int) -> Int32 {
    let id = Int32(truncatingIfNeeded: count)
    offsets.append(Int32(truncatingIfNeeded: bytes.count))
    keys[slot] = key
    types[slot] = id
    if count * 2 > keys.count { grow() }
    return id
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = home(of: key)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private func slot(of folded: [UInt8]) -> Int {
    let key = Vocabulary.key(folded)
    guard key & Vocabulary.hashed != 0 else { return slot(of: key) }
    var slot = home(of: key)
    while keys[slot] != 0, keys[slot] != key || !word(types[slot]).elementsEqual(folded) { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  @inline(__always)
  private func home(of key: UInt64) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed ^ mixed >> 32) & (keys.count - 1)
  }

  /// The key of a folded word: the word itself, or its FNV-1a hash.
  private static func key(_ folded: [UInt8]) -> UInt64 {
    if let key = shortKey(folded.span, 0, folded.count) { return key }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in folded { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash | hashed
  }

  private mutating func grow() {
    let old = (keys, types)
    keys = Array(repeating: 0, count: old.0.count * 2)
    types = Array(repeating: -1, count: keys.count)
    for index in old.0.indices where old.0[index] != 0 {
      var slot = home(of: old.0[index])
      while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = old.0[index]
      types[slot] = old.1[index]
    }
  }
}
