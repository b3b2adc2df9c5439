/// The 8-bit encoding of older Windows programs; a superset of Latin-1, as the WHATWG Encoding Standard defines it.
enum Windows1252 {
  /// Scalars for 0x80 to 0x9F. The five bytes without a character stand for the C1 control of their value, as in the standard.
  private static let high: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  static func decode(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
        continue
      }
      let value = byte < 0xA0 ? high[Int(byte) - 0x80] : UInt16(byte)
      if value >= 0x800 { result.append(0xE0 | UInt8(value >> 12)) }
      result.append(value >= 0x800 ? 0x80 | UInt8(value >> 6 & 0x3F) : 0xC0 | UInt8(value >> 6))
      result.append(0x80 | UInt8(value & 0x3F))
    }
    return result
  }
}
