/// The words of a text, folded: what `~` compares.
///
/// A word is a run of letters and digits; an apostrophe parts words (Putin|'s), and each character of a script that is written without
/// blanks is a word.
struct WordSequence: Sendable, Equatable {
  let words: [Substring.UnicodeScalarView]

  init(_ text: String) {
    let folded = TextFolding.fold(text).unicodeScalars
    var words: [Substring.UnicodeScalarView] = []
    var start: String.UnicodeScalarView.Index?
    var index = folded.startIndex
    while index < folded.endIndex {
      let scalar = folded[index]
      let next = folded.index(after: index)
      let alone = Self.standsAlone(scalar)
      if alone || !Self.isLetter(scalar) {
        if let open = start { words.append(folded[open..<index]) }
        start = nil
        if alone { words.append(folded[index..<next]) }
      } else if start == nil {
        start = index
      }
      index = next
    }
    if let open = start { words.append(folded[open...]) }
    self.words = words
  }

  /// Whether `other`'s words stand in these, in sequence.
  func contains(_ other: WordSequence) -> Bool {
    guard !other.words.isEmpty, other.words.count <= words.count else { return false }
    return (0...words.count - other.words.count).contains { start in
      zip(words[start...], other.words).allSatisfy { $0.elementsEqual($1) }
    }
  }

  static func == (lhs: WordSequence, rhs: WordSequence) -> Bool {
    lhs.words.count == rhs.words.count && zip(lhs.words, rhs.words).allSatisfy { $0.elementsEqual($1) }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.properties.isAlphabetic || scalar.properties.numericType != nil }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber: return true
    default: return false
    }
  }

  /// Chinese characters, kana, and the letters of Thai, Lao, Myanmar and Khmer.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00..<0x0F00, 0x1000..<0x10A0, 0x1780..<0x1800, 0x3040..<0x3100: isLetter(scalar)
    default: scalar.properties.isIdeographic
    }
  }
}
