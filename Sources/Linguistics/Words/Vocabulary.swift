/// The distinct folded words of a text, each with a small number.
///
/// Folding lower-cases and straightens curly apostrophes, so `Don’t` and `don't` are one type. Numbers are given in order of first appearance.
public struct Vocabulary: Sendable {
  /// The type of every token of the text.
  public private(set) var ids: [Int32] = []
  private var offsets: [Int32] = [0]
  private var bytes: [UInt8] = []
  private var table: [Int32]
  private var mask: Int

  init(text: borrowing [UInt8], tokens: TokenTable) {
    var capacity = 256
    while capacity < tokens.count / 2 { capacity *= 2 }
    table = Array(repeating: -1, count: capacity)
    mask = capacity - 1
    ids.reserveCapacity(tokens.count)
    var folded: [UInt8] = []
    for token in 0..<tokens.count {
      folded.removeAll(keepingCapacity: true)
      WordFolding.fold(text, Int(tokens.starts[token])..<Int(tokens.ends[token]), into: &folded)
      ids.append(intern(folded))
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
    let found = table[slot(of: folded)]
    return found < 0 ? nil : found
  }

  private mutating func intern(_ word: [UInt8]) -> Int32 {
    let at = slot(of: word)
    if table[at] >= 0 { return table[at] }
    let id = Int32(count)
    bytes.append(contentsOf: word)
    offsets.append(Int32(bytes.count))
    table[at] = id
    if count * 2 > table.count { grow() }
    return id
  }

  private func slot(of word: [UInt8]) -> Int {
    var at = Vocabulary.hash(word[...]) & mask
    while table[at] >= 0, !self.word(table[at]).elementsEqual(word) { at = (at + 1) & mask }
    return at
  }

  private mutating func grow() {
    table = Array(repeating: -1, count: table.count * 2)
    mask = table.count - 1
    for id in 0..<Int32(count) {
      var at = Vocabulary.hash(word(id)) & mask
      while table[at] >= 0 { at = (at + 1) & mask }
      table[at] = id
    }
  }

  private static func hash(_ word: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7fff_ffff_ffff)
  }
}
