/// The quotation marks of the command language: 'single', "double" and “curly”. `’` is always a letter.
enum QuotationMark: CaseIterable {
  case single, double, curly

  var opening: [UInt8] {
    switch self {
    case .single: [0x27]
    case .double: [0x22]
    case .curly: [0xE2, 0x80, 0x9C]
    }
  }

  var closing: [UInt8] { self == .curly ? [0xE2, 0x80, 0x9D] : opening }

  /// The mark that opens at `at`.
  init?(opening bytes: [UInt8], _ at: Int) {
    guard let mark = Self.allCases.first(where: { bytes[at...].starts(with: $0.opening) }) else { return nil }
    self = mark
  }

  /// Where the closing mark stands, from `start` on.
  func end(_ bytes: [UInt8], from start: Int) -> Int? {
    let closing = closing
    return bytes[start...].indices.first { bytes[$0] == closing[0] && bytes[$0...].starts(with: closing) }
  }
}
