/// What belongs to a sentence after its last stop: closing marks, notes, emoticons.
///
/// At most `reach` tokens are looked at, so that a row of them without end costs no more than its length.
extension SentenceContext {
  private static let reach = 48

  /// Moves `next` past closing brackets and quotation marks, notes in brackets and emoticons. Whether a quotation mark was among them.
  func absorbClosers(_ text: Span<UInt8>, _ next: inout Int) -> Bool {
    let limit = Swift.min(end, next + SentenceContext.reach)
    let closesQuote = absorbMarks(text, &next, limit)
    absorbNotes(text, &next, limit)
    while next < limit, tokens.kinds[next] == .symbol, tokens.ends[next] - tokens.starts[next] >= 2,
      Terminator.isFace(text, Int(tokens.starts[next]))
    {
      next += 1
    }
    return closesQuote
  }

  /// Counts the straight double marks among tokens that were passed over.
  mutating func pass(_ text: Span<UInt8>, _ from: Int, _ to: Int) {
    for token in from..<to where text[Int(tokens.starts[token])] == ASCII.quote { isDoubleOpen.toggle() }
  }

  private func absorbMarks(_ text: Span<UInt8>, _ next: inout Int, _ limit: Int) -> Bool {
    var closesQuote = false
    var isDoubleOpen = isDoubleOpen
    while next < limit {
      let byte = text[Int(tokens.starts[next])]
      switch tokens.kinds[next] {
      case .quote:
        guard closes(text, next, isDoubleOpen) else { return closesQuote }
        if byte == ASCII.quote { isDoubleOpen.toggle() }
        closesQuote = true
        next += 1
      case .punctuation where !tokens.isGlued(next):
        return closesQuote
      case .punctuation where byte == 0x29 || byte == 0x5D || byte == 0x7D || byte == ASCII.dot || byte == 0x21 || byte == 0x3F:
        next += 1
      case .punctuation where byte == 0x5B && next + 2 < end && tokens.kinds[next + 1] == .number && isBracketEnd(text, next + 2):
        next += 3
      default:
        return closesQuote
      }
    }
    return closesQuote
  }

  /// Whether a quotation mark after a stop closes: by its glyph, or by what stands open where the spacing leaves it open.
  private func closes(_ text: Span<UInt8>, _ token: Int, _ isDoubleOpen: Bool) -> Bool {
    let (form, glyph) = QuotationMark.shape(text, Int(tokens.starts[token]), Int(tokens.ends[token]))
    let isBeforeWord = token + 1 < end && tokens.isGlued(token + 1) && tokens.kinds[token + 1].isWordLike
    switch glyph {
    case .opening: return tokens.isGlued(token) && !isBeforeWord
    case .closing: return tokens.isGlued(token) || !isBeforeWord
    case .apostrophe: return tokens.isGlued(token)
    case .straight:
      if tokens.isGlued(token) { return !isBeforeWord || form == .double && isDoubleOpen }
      return !isBeforeWord && form == .double && isDoubleOpen
    }
  }

  /// Notes in square brackets after a blank, as in text copied from an encyclopedia: [12] [citation needed]
  private func absorbNotes(_ text: Span<UInt8>, _ next: inout Int, _ limit: Int) {
    while next + 2 < limit, tokens.kinds[next] == .punctuation, text[Int(tokens.starts[next])] == 0x5B, isNote(text, next + 1) {
      var close = next + 2
      while close < Swift.min(limit, next + 5), !isBracketEnd(text, close) { close += 1 }
      guard close < limit, isBracketEnd(text, close) else { return }
      next = close + 1
    }
  }

  private func isNote(_ text: Span<UInt8>, _ token: Int) -> Bool {
    tokens.kinds[token] == .number || tokens.kinds[token] == .word && ASCII.isLower(text[Int(tokens.starts[token])])
  }

  private func isBracketEnd(_ text: Span<UInt8>, _ token: Int) -> Bool { text[Int(tokens.starts[token])] == 0x5D }
}
