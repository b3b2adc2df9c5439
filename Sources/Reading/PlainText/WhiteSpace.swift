/// White space in UTF-8: ASCII's, the no-break spaces, Unicode's other spaces, zero-width spaces and byte order marks.
enum WhiteSpace {
  enum Kind { case none, blank, lineEnd }

  /// The length in bytes of the character at `at` and what kind of white space it is. Expects valid UTF-8; never reads past the end.
  static func classify(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (length: Int, kind: Kind) {
    let byte = bytes[at]
    switch byte {
    case 0x0D: return (at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1, .lineEnd)
    case 0x0A, 0x0B, 0x0C: return (1, .lineEnd)
    case 0x09, 0x20: return (1, .blank)
    case 0..<0x80: return (1, .none)
    case 0xC2: return (2, at + 1 < bytes.count && bytes[at + 1] == 0xA0 ? .blank : .none)
    case 0xE1...0xEF where at + 2 < bytes.count:
      let scalar = UInt32(byte & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F)
      switch scalar {
      case 0x2028, 0x2029: return (3, .lineEnd)
      case 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: return (3, .blank)
      default: return (3, .none)
      }
    case 0xF0...: return (min(4, bytes.count - at), .none)
    default: return (min(byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1, bytes.count - at), .none)
    }
  }
}
