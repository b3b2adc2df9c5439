extension JSONParser {
  /// Parses a string; `at` is on its opening quotation mark.
  mutating func parseString() throws(JSONError) -> String {
    let opening = at
    at += 1
    let first = at
    var hasEscape = false
    while at < end {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        let content = first..<at
        at += 1
        return hasEscape ? try unescape(content) : string(content)
      }
      if byte == UInt8(ascii: "\\") {
        hasEscape = true
        at += 2
      } else if byte < 0x20 {
        throw error(.controlCharacter(byte))
      } else {
        at += 1
      }
    }
    throw error(.unclosedString, at: opening)
  }

  private func string(_ range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
  }

  /// The content of a string with its escapes resolved. What they stand for is never longer than they are.
  private mutating func unescape(_ range: Range<Int>) throws(JSONError) -> String {
    var problem: (JSONError.Problem, Int)?
    var repaired = 0
    let result = bytes.withUnsafeBufferPointer { source in
      String(unsafeUninitializedCapacity: range.count) { target in
        var from = range.lowerBound
        var to = 0
        while from < range.upperBound {
          let byte = source[from]
          if byte != UInt8(ascii: "\\") {
            target[to] = byte
            to += 1
            from += 1
            continue
          }
          // A backslash is never the last byte of the range: it would have escaped the closing mark.
          let escaped = source[from + 1]
          if escaped == UInt8(ascii: "u") {
            guard let (scalar, length) = JSONParser.unicodeEscape(source, from, range.upperBound) else {
              problem = (.invalidEscape(JSONParser.quoted(source[from..<min(from + 6, range.upperBound)])), from)
              return 0
            }
            if scalar == nil { repaired += 1 }
            for unit in UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter {
              target[to] = unit
              to += 1
            }
            from += length
          } else if let plain = JSONParser.plainEscape(escaped) {
            target[to] = plain
            to += 1
            from += 2
          } else {
            problem = (.invalidEscape(JSONParser.quoted(source[from..<min(from + 2, range.upperBound)])), from)
            return 0
          }
        }
        return to
      }
    }
    if let (kind, place) = problem { throw error(kind, at: place) }
    repairs += repaired
    return result
  }

  private static func plainEscape(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    default: nil
    }
  }

  /// The scalar of `\uXXXX` or of a surrogate pair of two such, with the bytes read: (nil, 6) for a lone surrogate, nil for no such escape.
  private static func unicodeEscape(_ source: UnsafeBufferPointer<UInt8>, _ from: Int, _ end: Int) -> (Unicode.Scalar?, Int)? {
    guard let high = hexadecimal(source, from + 2, end) else { return nil }
    if let scalar = Unicode.Scalar(high) { return (scalar, 6) }
    guard high < 0xDC00, from + 7 < end, source[from + 6] == UInt8(ascii: "\\"), source[from + 7] == UInt8(ascii: "u"),
      let low = hexadecimal(source, from + 8, end), (0xDC00...0xDFFF).contains(low)
    else { return (nil, 6) }
    return (Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)), 12)
  }

  private static func hexadecimal(_ source: UnsafeBufferPointer<UInt8>, _ from: Int, _ end: Int) -> UInt32? {
    guard from + 4 <= end else { return nil }
    var value: UInt32 = 0
    for index in from..<(from + 4) {
      let digit: UInt8
      switch source[index] {
      case let byte where byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case let byte where byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case let byte where byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: return nil
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  private static func quoted(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String { "“\(String(decoding: bytes, as: UTF8.self))”" }
}
