/// What kind of word a token is, as far as a closed list and its letters tell.
///
/// The order is that of `names`; `name` is what the data files call the class.
enum WordClass: UInt8, CaseIterable, Sendable {
  case determiner, possessive, subject, it, you, object
  case be, have, `do`, modal, negation, to, that, question, relative, subordinator, conjunction
  case preposition, genitive, adverb, time
  case number, comma, colon, end, punctuation
  case capital, past, gerund, plural, word, `as`
  case forPreposition, ofPreposition, aboutPreposition, onPreposition, againstPreposition, withPreposition, inPreposition
  case atPreposition, byPreposition, fromPreposition, intoPreposition, outPreposition, upPreposition, overPreposition
  /// Inside quotation marks.
  case quoted
  /// Before the first and after the last token of a block.
  case edge

  var name: String { WordClass.names[Int(rawValue)] }

  var isPreposition: Bool {
    self == .preposition || (rawValue >= WordClass.forPreposition.rawValue && rawValue <= WordClass.overPreposition.rawValue)
  }

  var isAuxiliary: Bool { self == .be || self == .have || self == .do || self == .modal }

  /// Words that may be the last of a noun phrase.
  var isNominal: Bool {
    switch self {
    case .capital, .past, .gerund, .plural, .word, .number: true
    default: false
    }
  }

  private static let names = [
    "DET", "POSS", "SUBJ", "IT", "YOU", "OBJ", "BE", "HAVE", "DO", "MODAL", "NEG", "TO", "THAT", "WH", "WHO", "SUB", "CC", "PREP", "GEN",
    "ADV", "TIME", "NUM", "COMMA", "COLON", "END", "PUNCT", "CAP", "WED", "WING", "WS", "W", "AS", "P:for", "P:of", "P:about",
    "P:on", "P:against", "P:with", "P:in", "P:at", "P:by", "P:from", "P:into", "P:out", "P:up", "P:over", "Q", "EDGE",
  ]
}
