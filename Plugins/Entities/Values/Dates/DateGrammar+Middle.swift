/// Dates that begin with “mid-”.
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
}
