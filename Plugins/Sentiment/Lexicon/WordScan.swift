/// What one pass over the bytes of a word tells: its hash in lower case, and which characters it holds.
///
/// Eight bytes at a time, as one integer: each byte of it is a lane.
struct WordScan {
  /// The same for a word however it uses ASCII capitals.
  private(set) var hash: UInt64 = 0
  /// The high bits of all bytes: 0 where the word is ASCII.
  private var beyond: UInt64 = 0
  private var small: UInt64 = 0
  private var capital: UInt64 = 0
  private var apostrophe: UInt64 = 0
  private var hyphen: UInt64 = 0

  /// The word `text[start..<end]`.
  @inline(__always)
  init(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    var at = start
    while at + 8 <= end {
      add(WordScan.lanes(text, at))
      at += 8
    }
    let left = end - at
    if left > 0 {
      if at + 8 <= text.count {
        add(WordScan.lanes(text, at) & WordScan.first(left))
      } else {
        var lanes: UInt64 = 0
        for next in 0..<left { lanes |= UInt64(text[at + next]) << UInt64(next * 8) }
        add(lanes)
      }
    }
    hash = WordScan.mixed(hash, UInt64(truncatingIfNeeded: end - start))
  }

  /// Eight bytes of a word or, at its end, fewer with zeros after them.
  @inline(__always)
  private mutating func add(_ lanes: UInt64) {
    beyond |= lanes & WordScan.high
    let capitals = WordScan.between(lanes, 0x41, 0x5A)
    capital |= capitals
    small |= WordScan.between(lanes, 0x61, 0x7A)
    apostrophe |= WordScan.zeros(lanes ^ 0x27 &* WordScan.low)
    hyphen |= WordScan.zeros(lanes ^ 0x2D &* WordScan.low)
    hash = WordScan.mixed(hash, lanes | capitals >> 2)
  }

  var isASCII: Bool { beyond == 0 }
  var hasApostrophe: Bool { apostrophe != 0 }
  var hasHyphen: Bool { hyphen != 0 }
  /// Whether it has an ASCII letter, or any character beyond ASCII.
  var hasLetter: Bool { small | capital | beyond != 0 }
  /// Whether it has letters and all of them are capitals; only for an ASCII word.
  var isUpper: Bool { capital != 0 && small == 0 }

  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// Where the first byte up to the blank stands, counted from `at`: 0 to 7, and 8 where there is none in the eight bytes.
  @inline(__always)
  static func firstBlank(_ lanes: UInt64) -> Int {
    // A borrow can only reach lanes after a true one.
    ((lanes &- 0x21 &* low) & ~lanes & high).trailingZeroBitCount >> 3
  }

  /// The eight bytes at `at`, the first in the lowest lane.
  @inline(__always)
  static func lanes(_ text: Span<UInt8>, _ at: Int) -> UInt64 {
    UInt64(littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
  }

  private static let low: UInt64 = 0x0101_0101_0101_0101
  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// All bits of the first `count` lanes, 1 to 7.
  @inline(__always)
  private static func first(_ count: Int) -> UInt64 { (1 << UInt64(count * 8)) - 1 }

  /// The high bit of every ASCII lane from `lowest` to `highest`.
  @inline(__always)
  private static func between(_ lanes: UInt64, _ lowest: UInt64, _ highest: UInt64) -> UInt64 {
    let ascii = lanes & ~high
    return (ascii &+ (0x80 - lowest) &* low) & ~(ascii &+ (0x7F - highest) &* low) & ~lanes & high
  }

  /// Not 0 where some lane is.
  @inline(__always)
  private static func zeros(_ lanes: UInt64) -> UInt64 { (lanes &- low) & ~lanes & high }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ group: UInt64) -> UInt64 {
    let mixed = (hash ^ group) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 32
  }
}
