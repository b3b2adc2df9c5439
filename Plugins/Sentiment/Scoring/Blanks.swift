/// What Python's `str.split` cuts at: every character that Unicode calls white space, and four control characters.
enum Blanks {
  /// The length in bytes of the blank at `at`, 0 where none stands.
  @inline(__always)
  static func length(_ bytes: Span<UInt8>, at: Int, end: Int) -> Int {
    let byte = bytes[at]
    if byte < 0x80 { return isBlank(byte) ? 1 : 0 }
    return byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3 ? beyondASCII(bytes, at: at) : 0
  }

  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 || byte &- 0x1C < 4 }

  private static func beyondASCII(_ bytes: Span<UInt8>, at: Int) -> Int {
    let (value, length) = Letters.scalar(bytes, at: at)
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return length
    default: return 0
    }
  }
}
