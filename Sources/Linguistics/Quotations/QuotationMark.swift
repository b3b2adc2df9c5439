/// One quotation mark of a block with what the marks and words beside it say about its direction.
struct QuotationMark {
  /// Number of its token.
  var token: Int
  var form: QuotedRegion.Form
  var glyph: Glyph
  var direction: Direction
  /// Whether it stands right after a digit, where it may mean feet or inches.
  var followsDigit: Bool
  /// Whether it stands right after a letter, where a single one may be an apostrophe.
  var followsLetter: Bool
  /// Whether it stands right after an s, where a single one may be a possessive.
  var followsS: Bool
  /// Whether it stands right after . , ? or !, where a closing mark usually stands.
  var followsStop: Bool

  enum Glyph {
    /// " or '' or '
    case straight
    /// “ ‘ „ « …
    case opening
    /// ” » …
    case closing
    /// ’
    case apostrophe
  }

  /// What the spacing allows. `either` is left to what stands open.
  enum Direction {
    case opens, closes, either
    /// An apostrophe or a stray mark.
    case none
  }

  /// The form and glyph of the mark `text[start..<end]`.
  static func shape(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> (QuotedRegion.Form, Glyph) {
    switch text[start] {
    case ASCII.quote: return (.double, .straight)
    case ASCII.apostrophe: return (end - start > 1 ? .double : .single, .straight)
    case ASCII.grave: return (end - start > 1 ? .double : .single, .opening)
    default: break
    }
    let scalar = Scalar(text, start, end)
    let isDoubled = end - start > scalar.length
    switch scalar.value {
    case 0x2018, 0x201A, 0x201B: return (isDoubled ? .double : .single, .opening)
    case 0x2019: return isDoubled ? (.double, .closing) : (.single, .apostrophe)
    case 0x2039, 0xAB, 0x300A: return (.angle, .opening)
    case 0x203A, 0xBB, 0x300B: return (.angle, .closing)
    default: return (.double, scalar.kind == .openingQuote ? .opening : .closing)
    }
  }
}
