/// Recognises and decodes UTF-16, with a byte order mark or without.
enum UTF16Decoder {
  enum ByteOrder { case little, big }

  /// The byte order of UTF-16 text, by its mark, else by the pattern of zero bytes that Latin letters leave; nil for anything else.
  static func byteOrder(_ prefix: [UInt8]) -> ByteOrder? {
    if prefix.starts(with: [0xFF, 0xFE]) { return .little }
    if prefix.starts(with: [0xFE, 0xFF]) { return .big }
    let pairs = prefix.count / 2
    if pairs < 4 { return nil }
    var zeros = (even: 0, odd: 0)
    for pair in 0..<pairs {
      if prefix[2 * pair] == 0 { zeros.even += 1 }
      if prefix[2 * pair + 1] == 0 { zeros.odd += 1 }
    }
    if zeros.odd * 10 > pairs * 6, zeros.even * 20 < pairs { return .little }
    if zeros.even * 10 > pairs * 6, zeros.odd * 20 < pairs { return .big }
    return nil
  }

  /// The text without its byte order mark. Lone surrogates and half a unit at the end become U+FFFD, with a warning.
  static func decode(_ bytes: [UInt8], _ order: ByteOrder) -> DecodedText {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var at = 0
    while at + 1 < bytes.count {
      let first = UInt16(bytes[at])
      let second = UInt16(bytes[at + 1])
      units.append(order == .little ? second << 8 | first : first << 8 | second)
      at += 2
    }
    if units.first == 0xFEFF { units.removeFirst() }
    var result: [UInt8] = []
    result.reserveCapacity(units.count + units.count / 8)
    let isBroken = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false) { result.append($0) }
    let name = order == .little ? "UTF-16LE" : "UTF-16BE"
    var warnings: [String] = []
    if isBroken { warnings.append("broken \(name): lone surrogates were replaced by U+FFFD") }
    if bytes.count % 2 == 1 {
      warnings.append("broken \(name): the file ends in half a character")
      result.append(contentsOf: [0xEF, 0xBF, 0xBD])
    }
    return DecodedText(bytes: result, encoding: name, warnings: warnings)
  }
}
