import LinguisticsData

/// How words of each part of speech are cut to their lemmas: by the whole word where it is an exception, else by its longest known ending.
///
/// README.md of LinguisticsData describes the file.
package struct LemmaTable: Sendable {
  static let shared = LemmaTable()

  private let bytes: EmbeddedBytes
  private let shift: UInt64
  private let mask: Int
  private let changes: Int

  /// What makes a lemma of a word: bytes to take from its end, and what is put there instead.
  struct Change {
    var strip: Int
    var append: Range<Int>
  }

  /// The number of the change that keeps the word as it is written, capitals and all.
  package static let keep = 0
  package static let longestEnding = 6
  /// Bytes of the longest word that can be an exception.
  package static let longestWord = 32
  package static let headerSize = 8
  /// Of an entry, the bits that hold the number of a change.
  package static let changeBits = 10

  private init() {
    let file = linguistics_lemmas()
    self.init(EmbeddedBytes(file.bytes, count: file.count))
  }

  /// A table in a file.
  package init(_ bytes: EmbeddedBytes) {
    self.bytes = bytes
    let bits = Int(bytes.load(0, as: UInt32.self))
    shift = UInt64(64 - bits)
    mask = 1 << bits - 1
    changes = LemmaTable.headerSize + 4 << bits
  }

  /// The key of a whole word or, from `start` on, of its ending.
  package static func key(_ word: Span<UInt8>, _ start: Int, _ tag: PennTag) -> UInt64 {
    let kind = UInt64(tag.rawValue) << 1 | (start == 0 ? 1 : 0)
    return (WordHash.hash(word, start, word.count) ^ kind &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The change for a word in small letters, nil where none of its endings is known.
  func change(_ word: Span<UInt8>, _ tag: PennTag) -> Int? {
    if word.count <= LemmaTable.longestWord, let whole = number(LemmaTable.key(word, 0, tag)) { return whole }
    var length = Swift.min(LemmaTable.longestEnding, word.count - 1)
    while length > 0 {
      if let ending = number(LemmaTable.key(word, word.count - length, tag)) { return ending }
      length -= 1
    }
    return nil
  }

  /// What a change does; its bytes are at `byte(_:)`.
  func change(_ number: Int) -> Change {
    let at = changes + number * 4
    let start = Int(bytes.load(at + 2, as: UInt16.self)) + changes
    return Change(strip: Int(bytes[at]), append: start..<(start + Int(bytes[at + 1])))
  }

  func byte(_ at: Int) -> UInt8 { bytes[at] }

  private func number(_ key: UInt64) -> Int? {
    let print = UInt32(truncatingIfNeeded: key) >> UInt32(LemmaTable.changeBits)
    var slot = Int(truncatingIfNeeded: key >> shift)
    while true {
      let entry = bytes.load(LemmaTable.headerSize + 4 * slot, as: UInt32.self)
      if entry == .max { return nil }
      if entry >> UInt32(LemmaTable.changeBits) == print { return Int(entry & (1 << UInt32(LemmaTable.changeBits) - 1)) }
      slot = (slot + 1) & mask
    }
  }
}
