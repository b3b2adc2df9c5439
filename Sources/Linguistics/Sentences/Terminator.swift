/// A token that may end a sentence.
enum Terminator {
  case fullStop
  /// ? or !, also in runs.
  case mark
  case ellipsis
  case abbreviation(Abbreviations.Kind)
  /// Letters with dots: U.S., a.m., J.K.
  case letters
  /// a.m. or p.m.
  case hour
  /// One letter with a dot.
  case initial
  /// :-)
  case emoticon

  /// What token `token` is, nil when it ends no sentence.
  @inline(__always)
  init?(_ text: Span<UInt8>, _ tokens: TokenTable, _ token: Int) {
    let start = Int(tokens.starts[token])
    let end = Int(tokens.ends[token])
    switch tokens.kinds[token] {
    case .punctuation:
      guard let kind = Terminator.punctuation(text, start, end) else { return nil }
      self = kind
    case .word:
      guard text[end - 1] == ASCII.dot, end - start > 1 else { return nil }
      self = Terminator.word(text, start, end)
    case .symbol:
      guard end - start > 1, Terminator.isFace(text, start) else { return nil }
      self = .emoticon
    default:
      return nil
    }
  }

  /// Whether a sign of several characters is an emoticon or emoji, by its first byte.
  static func isFace(_ text: Span<UInt8>, _ start: Int) -> Bool {
    switch text[start] {
    case ASCII.colon, 0x3B, 0x3D, 0x5E, 0xF0: true
    default: false
    }
  }

  private static func punctuation(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Terminator? {
    switch text[start] {
    case ASCII.dot:
      if end == start + 1 { return .fullStop }
      return hasMark(text, start, end) ? .mark : .ellipsis
    case 0x21, 0x3F: return .mark
    case 0xE2, 0xE3, 0xEF:
      let scalar = Scalar(text, start, end)
      if scalar.kind == .terminator { return .mark }
      return scalar.kind == .ellipsis ? (hasMark(text, start, end) ? .mark : .ellipsis) : nil
    default: return nil
    }
  }

  /// Whether a run of at most eight bytes holds a question or exclamation mark.
  private static func hasMark(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for at in start..<Swift.min(end, start + 8) where text[at] == 0x21 || text[at] == 0x3F { return true }
    return false
  }

  private static func word(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Terminator {
    if end == start + 2 { return .initial }
    if let kind = Abbreviations.kind(text, start, end - 1) { return .abbreviation(kind) }
    let isHour = end == start + 4 && text[start + 2] | 0x20 == 0x6D && (text[start] | 0x20 == 0x61 || text[start] | 0x20 == 0x70)
    return isHour ? .hour : .letters
  }
}
