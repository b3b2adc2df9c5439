/// Dates that begin with “mid-” or an apostrophe.
extension DateGrammar {
  /// `mid-2027`, `mid-March`, `mid-1990s` as one token.
  func middle(at token: Int) -> ValueMention? {
    let span = words.tokens.span(token)
    guard span.count > 4, words.bytes[span.start + 3] == 0x2D else { return nil }
    var opening: [UInt8] = []
    Lexicon.appendKey(words.bytes, span.start..<(span.start + 3), to: &opening)
    guard opening.elementsEqual("mid".utf8) else { return nil }
    let rest = (span.start + 4)..<span.end
    var key: [UInt8] = []
    Lexicon.appendKey(words.bytes, rest, to: &key)
    let month = words.lexicon.valueWord(key[...])
    if month.kind == .month {
      return ValueMention(
        tokens: token..<(token + 1), type: .DATE, value: resolver.nearest(month: month.number, day: nil), rule: .calendarDate)
    }
    guard let digits = reader.digits(at: rest.lowerBound), digits.plain, let year = digits.value.integer,
      (1000...2199).contains(year)
    else { return nil }
    if digits.end == rest.upperBound { return ValueMention(tokens: token..<(token + 1), type: .DATE, value: "\(year)", rule: .year) }
    guard digits.end + 1 == rest.upperBound, words.bytes[digits.end] | 0x20 == 0x73, year % 10 == 0 else { return nil }
    return ValueMention(tokens: token..<(token + 1), type: .DATE, value: "\(year / 10)X", rule: .decade)
  }

  /// `'90s`, with either apostrophe, glued to it or not.
  func shortDecade(at token: Int, limit: Int) -> ValueMention? {
    let bytes = words.bytes
    let start = Int(words.tokens.starts[token])
    let at = bytes[start] == 0x27 ? start + 1 : start + 3
    guard at + 2 < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39, bytes[at + 1] == 0x30, bytes[at + 2] | 0x20 == 0x73,
      let last = reader.token(endingAt: at + 3, from: token), last < limit
    else { return nil }
    return ValueMention(tokens: token..<(last + 1), type: .DATE, value: "19\(bytes[at] - 0x30)X", rule: .decade)
  }
}
