import LinguisticsData

/// The words of the dictionary that the rule gets wrong, found by their hash.
struct SyllableExceptions: Sendable {
  static let shared = SyllableExceptions()

  /// Open addressing; an entry is 60 bits of a word's hash and its syllables in four, 0 a free place.
  private let entries: [UInt64]
  private let shift: UInt64

  private init() {
    let file = linguistics_syllable_exceptions()
    let bytes = UnsafeRawBufferPointer(start: file.bytes, count: file.count)
    entries = (0..<(file.count / 8)).map { UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self)) }
    shift = UInt64(64 - entries.count.trailingZeroBitCount)
  }

  /// Letters of the dictionary's longest word.
  private static let longest = 28

  /// The syllables of `text[..<end]`, nil for a word that is no exception.
  func count(_ text: Span<UInt8>, _ end: Int) -> Int? {
    if end > Self.longest { return nil }
    let hash = WordHash.hash(text, 0, end)
    var at = Int(truncatingIfNeeded: hash >> shift)
    while entries[at] != 0 {
      if (entries[at] ^ hash) >> 4 == 0 { return Int(entries[at] & 15) }
      at = (at + 1) & (entries.count - 1)
    }
    return nil
  }
}
