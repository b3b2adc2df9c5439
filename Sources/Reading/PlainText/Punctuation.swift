/// Classes of punctuation that the rules ask for.
enum Punctuation {
  static func isOpeningQuote(_ scalar: Unicode.Scalar) -> Bool { "\"'“‘„‚«‹`".unicodeScalars.contains(scalar) }
  static func isClosing(_ scalar: Unicode.Scalar) -> Bool { "\"'”’»›)]".unicodeScalars.contains(scalar) }
  static func endsSentence(_ scalar: Unicode.Scalar) -> Bool { ".!?…。！？".unicodeScalars.contains(scalar) }
}
