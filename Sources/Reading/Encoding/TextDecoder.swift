/// Turns the bytes of one text into UTF-8: valid UTF-8 as it is, nearly valid UTF-8 repaired, anything else as windows-1252.
///
/// Text counts as nearly valid UTF-8 when its well-formed multi-byte characters outnumber its ill-formed sequences at least two to one, or
/// when the only fault is a character cut off at the very end whose first byte is one of UTF-8's common ones (C2, C3, E2, F0). Latin-1 text, whose accented letters stand alone, fails both. A byte order
/// mark is not part of the text.
enum TextDecoder {
  /// `declared` is the encoding the whole input is known to have.
  static func decode(_ bytes: [UInt8], declared: String? = nil) -> DecodedText {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let isValid = bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) != nil }
    if isValid { return DecodedText(bytes: bytes, encoding: declared ?? "UTF-8", warnings: controlWarnings(bytes)) }
    let census = census(bytes)
    let endsCut = census.illFormed == 1 && census.endsInsideACharacter
    if declared != nil || endsCut || census.multiByte >= 2 * census.illFormed {
      let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
      let places = census.illFormed == 1 ? "1 place" : "\(census.illFormed) places"
      return DecodedText(
        bytes: repaired, encoding: "UTF-8",
        warnings: ["broken UTF-8 in \(places), replaced by U+FFFD"] + controlWarnings(repaired))
    }
    let decoded = Windows1252.decode(bytes)
    return DecodedText(
      bytes: decoded, encoding: "windows-1252",
      warnings: ["not valid UTF-8: read as windows-1252; accented letters and quotation marks may be wrong"] + controlWarnings(decoded))
  }

  private static func controlWarnings(_ bytes: [UInt8]) -> [String] {
    guard bytes.contains(0) else { return [] }
    let count = bytes.count { $0 == 0 }
    return ["\(count) NUL \(count == 1 ? "character" : "characters") in the text"]
  }

  /// Counts well-formed multi-byte characters and ill-formed sequences.
  private static func census(_ bytes: [UInt8]) -> (multiByte: Int, illFormed: Int, endsInsideACharacter: Bool) {
    var decoder = UTF8()
    var units = bytes.makeIterator()
    var multiByte = 0
    var illFormed = 0
    var endsInside = false
    while true {
      switch decoder.decode(&units) {
      case .scalarValue(let scalar):
        endsInside = false
        if scalar.value >= 0x80 { multiByte += 1 }
      case .error:
        illFormed += 1
        endsInside = [0xC2, 0xC3, 0xE2, 0xF0].contains(bytes.suffix(3).last { $0 & 0xC0 != 0x80 })
      case .emptyInput: return (multiByte, illFormed, endsInside)
      }
    }
  }
}
