import ArticleModel

/// What the parser looks at of one word: its hash, and rows of the table of affixes and outlines.
package struct ParserFeatures {
  /// Rows of one word: endings of one to four bytes, beginnings of one to three, the outline, and the outline with whether the word begins the
  /// sentence. Row 0 where the word is shorter than the affix.
  package static let count = 9

  /// The table has two to the power of this many rows.
  package static let bits = 14

  /// The row of two tags in the table of tags.
  package static func tag(_ universal: UniversalTag, _ penn: PennTag) -> Int { Int(universal.rawValue) << 6 | Int(penn.rawValue) }

  private var folded: [UInt8] = []

  package init() {}

  /// Appends the hash and the rows of the word `text[start..<end]`.
  package mutating func read(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, isFirst: Bool, bits: Int, hashes: inout [UInt64], rows: inout [UInt32]
  ) {
    folded.removeAll(keepingCapacity: true)
    WordFolding.fold(text, start, end, into: &folded)
    let word = folded.span
    hashes.append(WordHash.hash(word, 0, word.count))
    let shift = UInt64(64 - bits)
    var hash = ParserFeatures.seed(0x73)
    for length in 0..<4 {
      guard length < word.count else { rows.append(0); continue }
      hash = ParserFeatures.step(hash, word[word.count - 1 - length])
      rows.append(UInt32(truncatingIfNeeded: ParserFeatures.mixed(hash) >> shift))
    }
    hash = ParserFeatures.seed(0x70)
    for length in 0..<3 {
      guard length < word.count else { rows.append(0); continue }
      hash = ParserFeatures.step(hash, word[length])
      rows.append(UInt32(truncatingIfNeeded: ParserFeatures.mixed(hash) >> shift))
    }
    let shape = WordShape(text, start, end).packed
    rows.append(UInt32(truncatingIfNeeded: ParserFeatures.shape(shape, 0x68) >> shift))
    rows.append(UInt32(truncatingIfNeeded: ParserFeatures.shape(shape, isFirst ? 0x69 : 0x6A) >> shift))
  }

  @inline(__always)
  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  @inline(__always)
  private static func seed(_ kind: UInt8) -> UInt64 { step(0xcbf2_9ce4_8422_2325, kind) }

  @inline(__always)
  private static func mixed(_ hash: UInt64) -> UInt64 { (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15 }

  @inline(__always)
  private static func shape(_ packed: UInt64, _ kind: UInt64) -> UInt64 {
    let first = (packed ^ kind &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    return mixed(first)
  }
}
