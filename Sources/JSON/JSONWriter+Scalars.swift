extension JSONWriter {
  mutating func appendString(_ value: String) {
    var value = value
    value.withUTF8 { appendQuoted($0) }
  }

  /// Appends a string with its quotation marks, in runs between the characters that need an escape.
  mutating func appendQuoted(_ source: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var runStart = 0
    var at = 0
    while at < source.count {
      let byte = source[at]
      // The common case first: printable ASCII other than the quotation mark and the backslash, and every byte that opens no C1 control
      // and no line separator.
      if byte >= 0x20, byte != 0x22, byte != 0x5C, byte != 0x7F, byte != 0xC2, byte != 0xE2 {
        at += 1
        continue
      }
      guard let (scalar, length) = JSONWriter.escaped(source, at) else {
        at += 1
        continue
      }
      bytes.append(contentsOf: source[runStart..<at])
      appendEscape(scalar)
      at += length
      runStart = at
    }
    bytes.append(contentsOf: source[runStart...])
    bytes.append(UInt8(ascii: "\""))
  }

  /// The character at `at` and its length in bytes if it must be escaped.
  private static func escaped(_ source: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt16, Int)? {
    switch source[at] {
    case 0xC2:
      guard at + 1 < source.count, source[at + 1] < 0xA0 else { return nil }
      return (UInt16(source[at + 1]), 2)
    case 0xE2:
      guard at + 2 < source.count, source[at + 1] == 0x80, source[at + 2] & 0xFE == 0xA8 else { return nil }
      return (0x2028 + UInt16(source[at + 2] & 1), 3)
    case let byte: return (UInt16(byte), 1)
    }
  }

  private mutating func appendEscape(_ unit: UInt16) {
    bytes.append(UInt8(ascii: "\\"))
    switch unit {
    case 0x22, 0x5C: bytes.append(UInt8(unit))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    default:
      bytes.append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] {
        let digit = UInt8(unit >> shift & 0xF)
        bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
  }

  mutating func appendInteger(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    let first = bytes.count
    repeat {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[first...].reverse()
  }

  mutating func appendDouble(_ value: Double) {
    if abs(value) < 0x1p53, value.rounded(.towardZero) == value, !(value == 0 && value.sign == .minus) {
      appendInteger(Int(value))
    } else {
      bytes.append(contentsOf: value.description.utf8)
    }
  }
}
