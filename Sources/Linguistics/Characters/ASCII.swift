/// Questions about single bytes that stand for themselves in UTF-8.
enum ASCII {
  /// White space and control characters; none of them is part of a token.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7F }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  @inline(__always)
  static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }

  /// The end of the letters that begin at `start`, eight bytes at a time; where fewer than eight are left in the text it may stop short of them.
  @inline(__always)
  static func lettersEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at + 8 <= text.count {
      let word = text.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
      let small = (word | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
      // The high bit of each byte: at least a, not beyond z, and ASCII.
      let letters = (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505) & ~word & 0x8080_8080_8080_8080
      let count = (letters ^ 0x8080_8080_8080_8080).trailingZeroBitCount >> 3
      at += count
      if count < 8 { break }
    }
    return Swift.min(at, end)
  }

  static let apostrophe: UInt8 = 0x27
  static let dot: UInt8 = 0x2E
  static let hyphen: UInt8 = 0x2D
  static let comma: UInt8 = 0x2C
  static let colon: UInt8 = 0x3A
  static let slash: UInt8 = 0x2F
  static let at: UInt8 = 0x40
  static let ampersand: UInt8 = 0x26
  static let underscore: UInt8 = 0x5F
  static let asterisk: UInt8 = 0x2A
  static let quote: UInt8 = 0x22
  static let grave: UInt8 = 0x60
}
