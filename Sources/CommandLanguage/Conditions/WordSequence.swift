/// The words of a folded text: what `~` compares.
///
/// A word is a run of letters and digits; an apostrophe parts words (Putin|'s), and each character of a script that is written without
/// blanks is a word.
struct WordSequence: Sendable, Equatable {
  private let bytes: [UInt8]
  private var words: [Range<Int>] = []

  /// - Parameter folded: what `TextFolding.bytes` made.
  init(folded: [UInt8]) {
    bytes = folded
    var start: Int?
    var at = 0
    while at < folded.count {
      let (kind, length) = Self.kind(folded, at)
      if kind != .inside, let open = start {
        words.append(open..<at)
        start = nil
      }
      if kind == .alone { words.append(at..<at + length) }
      if kind == .inside, start == nil { start = at }
      at += length
    }
    if let open = start { words.append(open..<folded.count) }
  }

  var isEmpty: Bool { words.isEmpty }

  /// Whether `other`'s words stand in these, in sequence.
  func contains(_ other: WordSequence) -> Bool {
    guard !other.words.isEmpty, other.words.count <= words.count else { return false }
    return (0...words.count - other.words.count).contains { start in
      other.words.indices.allSatisfy { bytes[words[start + $0]] == other.bytes[other.words[$0]] }
    }
  }

  private enum Kind { case inside, alone, between }

  private static func kind(_ bytes: [UInt8], _ at: Int) -> (Kind, length: Int) {
    let byte = bytes[at]
    if byte < 0x80 { return ((byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7A) ? .inside : .between, 1) }
    var iterator = bytes[at..<min(at + 4, bytes.count)].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return (.between, 1) }
    let length = UTF8.width(scalar)
    if !isLetter(scalar) { return (.between, length) }
    return (standsAlone(scalar) ? .alone : .inside, length)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber: true
    default: false
    }
  }

  /// Chinese characters, kana, and the letters of Thai, Lao, Myanmar and Khmer.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00..<0x0F00, 0x1000..<0x10A0, 0x1780..<0x1800, 0x3040..<0x3100: true
    default: scalar.properties.isIdeographic
    }
  }
}
