/// The blanks that part words: Unicode's White_Space, because pasted commands bring no-break spaces.
enum Blank {
  /// The length in bytes of the blank at `at`, 0 where there is none.
  static func length(_ bytes: [UInt8], _ at: Int) -> Int {
    let byte = bytes[at]
    if byte < 0x80 { return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? 1 : 0 }
    if byte == 0xC2 {
      return at + 1 < bytes.count && (bytes[at + 1] == 0xA0 || bytes[at + 1] == 0x85) ? 2 : 0
    }
    guard byte >= 0xE1, byte <= 0xE3, at + 2 < bytes.count else { return 0 }
    switch (byte, bytes[at + 1], bytes[at + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): return 3
    case (0xE2, 0x80, let last) where last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF: return 3
    default: return 0
    }
  }
}
