/// Numbers: digits with what joins them.
extension Tokenizer {
  /// A token that begins with a digit.
  mutating func number(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int { number(text, start, digits: start, end) }

  /// A number whose digits begin at `digits`, after its sign if it has one.
  mutating func number(_ text: Span<UInt8>, _ start: Int, digits: Int, _ end: Int) -> Int {
    var at = digitsEnd(text, digits, end)
    if let date = groupsEnd(text, digits, at, end) { at = date }
    while at + 1 < end, ASCII.isDigit(text[at + 1]) {
      let next = digitsEnd(text, at + 1, end)
      switch text[at] {
      case ASCII.dot, ASCII.colon: at = next
      case ASCII.comma where next - at == 4: at = next
      default: return numberEnd(text, start, at, end)
      }
    }
    return numberEnd(text, start, at, end)
  }

  func digitsEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, ASCII.isDigit(text[at]) { at += 1 }
    return at
  }

  /// A number that is complete but for letters after it: an ordinal, a code, or a unit of its own.
  private mutating func numberEnd(_ text: Span<UInt8>, _ start: Int, _ at: Int, _ end: Int) -> Int {
    guard at < end, !ASCII.isSpace(text[at]) else { return emit(start, at, .number) }
    if let address = address(text, start, at, end) { return emit(start, address, .address) }
    // The 1960's, the 80's.
    // The 1960's, but 2001|'s films.
    if text[at] == ASCII.apostrophe || text[at] == 0xE2, text[at - 1] == 0x30 {
      let length = apostropheLength(text, at, end)
      let suffix = at + length
      if length > 0, suffix < end, text[suffix] | 0x20 == 0x73, !continuesWord(text, suffix + 1, end) {
        return emit(start, suffix + 1, .number)
      }
    }
    let letters = lettersEnd(text, at, end)
    if letters > at {
      // 5p.m.
      if letters == at + 1, letters + 1 < end, text[letters] == ASCII.dot, ASCII.isLetter(text[letters + 1]) {
        return emit(start, at, .number)
      }
      if !continuesWord(text, letters, end) || text[at] | 0x20 == 0x78, isUnit(text, at, letters) { return emit(start, at, .number) }
    }
    let core = coreEnd(text, at, end)
    guard core > at else { return emit(start, at, .number) }
    if core < end, let address = address(text, start, core, end) { return emit(start, address, .address) }
    return emit(start, core, .number)
  }

  /// The end of a date (11/28/2000, 9/11, 2022-09-24) or of a telephone number that begins with the digits `start..<at`.
  ///
  /// A fraction (1/2) and a range (10-12) are three tokens. Looks at most 24 bytes ahead.
  private func groupsEnd(_ text: Span<UInt8>, _ start: Int, _ at: Int, _ end: Int) -> Int? {
    guard at + 1 < end, text[at] == ASCII.hyphen || text[at] == ASCII.slash, ASCII.isDigit(text[at + 1]), at - start <= 6 else {
      return nil
    }
    let limit = Swift.min(end, start + 24)
    let separator = text[at]
    var groups = 1
    var group = start
    var last = at
    while last + 1 < limit, text[last] == separator, ASCII.isDigit(text[last + 1]) {
      group = last + 1
      last = digitsEnd(text, group, limit)
      groups += 1
    }
    if last < end, ASCII.isAlphanumeric(text[last]) { return nil }
    if groups > 2 { return last }
    if separator == ASCII.hyphen { return last - group == 4 && (at - start == 3 || at - start == 5) ? last : nil }
    guard last - group == 2, at - start <= 2 else { return nil }
    let month = value(text, start, at)
    let day = value(text, group, last)
    return month >= 1 && month <= 12 && day >= 10 && day <= 31 ? last : nil
  }

  private func value(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var value = 0
    for at in start..<end { value = value * 10 + Int(text[at] & 0x0F) }
    return value
  }

  private func isUnit(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    // 5g of sugar, but a 5G network.
    if end == start + 1, text[start] == 0x47 { return false }
    return Tokenizer.units.contains(text, start, end)
  }

  /// Units that are tokens of their own right after a number: 5|pm, 35|mm, 3|bn.
  private static let units = ShortWords(
    (
      "am pm m mm cm km k kg g mg ml lb lbs oz ft sq hz khz mhz ghz kb mb gb tb bn mn tn b t c f x p mph kph kmh kw mw kwh w min mins hr hrs sec secs hh yd yds mi million billion trillion percent minutes hours years days miles",
      1
    ))
}
