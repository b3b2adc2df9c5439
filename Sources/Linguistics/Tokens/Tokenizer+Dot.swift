/// Full stops that belong to the word before them.
extension Tokenizer {
  /// Appends the word `start..<at` with the full stop at `at`, when that is the dot of an abbreviation or an initial; nil when it is not.
  mutating func abbreviation(_ text: Span<UInt8>, _ start: Int, _ at: Int, _ end: Int) -> Int? {
    let next = at + 1
    if at - start == 1, ASCII.isLetter(text[start]) { return initial(text, start, at, end) }
    if next < end, text[next] == ASCII.dot {
      // Inc.. is an abbreviation and a full stop, etc... is not.
      let isTwo = next + 1 == end || text[next + 1] != ASCII.dot
      guard isTwo, let kind = Abbreviations.kind(text, start, at), kind == .either || kind == .ending else { return nil }
      return emit(start, next, .word)
    }
    if next < end, ASCII.isDigit(text[next]) && at - start > 4 { return nil }
    if next < end, ASCII.isLetter(text[next]) {
      // Dr.Smith, with its blank lost.
      if ASCII.isUpper(text[next]), let kind = Abbreviations.kind(text, start, at), kind == .title { return emit(start, next, .word) }
      return degree(text, start, at, end)
    }
    guard let kind = Abbreviations.kind(text, start, at), keepsDot(kind, text, start, next, end) else { return nil }
    return emit(start, next, .word)
  }

  private func keepsDot(_ kind: Abbreviations.Kind, _ text: Span<UInt8>, _ start: Int, _ next: Int, _ end: Int) -> Bool {
    let isCapital = ASCII.isUpper(text[start])
    switch kind {
    case .title, .inner, .either, .ending: return true
    case .capitalised: return isCapital
    case .capitalisedTitle: return isCapital && beginsUpper(text, ahead(text, next, end), end)
    case .beforeNumber:
      let at = ahead(text, next, end)
      return at < end && (ASCII.isDigit(text[at]) || text[at] == 0x23)
    case .afterNumber:
      guard tokens.lastKind == .number else { return false }
      let at = ahead(text, next, end)
      return at < end && !beginsUpper(text, at, end)
    case .afterComma: return isCapital && isAfterComma(text, start)
    case .calendar:
      let at = ahead(text, next, end)
      guard isCapital, at < end else { return false }
      if ASCII.isDigit(text[at]) || text[at] == ASCII.comma { return true }
      return beginsUpper(text, at, end) && Calendar.isMonth(text, at, lettersEnd(text, at, end))
    }
  }

  /// A single letter with a dot: an initial, or the beginning of U.S., a.m., J.K.
  private mutating func initial(_ text: Span<UInt8>, _ start: Int, _ at: Int, _ end: Int) -> Int? {
    var last = at + 1
    while last + 1 < end, ASCII.isLetter(text[last]), text[last + 1] == ASCII.dot { last += 2 }
    if last < end, ASCII.isLetter(text[last]) {
      let letters = lettersEnd(text, last, end)
      // The U.S without its last dot; B.Sc.
      if letters == last + 1, !continuesWord(text, letters, end) { return emit(start, letters, .word) }
      if letters < end, text[letters] == ASCII.dot, last == at + 1, Tokenizer.degrees.contains(text, last, letters) {
        return emit(start, letters + 1, .word)
      }
      // J.Smith, but not x.That
      return ASCII.isUpper(text[start]) && ASCII.isUpper(text[last]) || last > at + 1 ? emit(start, last, .word) : nil
    }
    if last > at + 1 { return emit(start, last, .word) }
    if last < end, text[last] == ASCII.dot { return nil }
    return isInitial(text, start, last, end) ? emit(start, last, .word) : nil
  }

  /// Whether one letter with a dot is an initial or an abbreviation and not the last word of a sentence.
  private func isInitial(_ text: Span<UInt8>, _ start: Int, _ next: Int, _ end: Int) -> Bool {
    let at = ahead(text, next, end)
    guard at < end else { return false }
    if ASCII.isDigit(text[at]) { return "pcvbdmn".utf8.contains(text[start]) }
    if text[at] == ASCII.comma || text[at] == 0x29 { return at == next }
    guard ASCII.isUpper(text[start]) else { return isSmallInitial(text, start, at, end) }
    // Mark H. today; E. coli
    if ASCII.isLower(text[at]) { return text[start] != 0x49 }
    guard beginsUpper(text, at, end), !SentenceStarters.holds(text, at, lettersEnd(text, at, end)) else { return false }
    return text[start] != 0x49 || followsCapital(text, start)
  }

  /// Roe v. Wade; b. March 1960
  private func isSmallInitial(_ text: Span<UInt8>, _ start: Int, _ at: Int, _ end: Int) -> Bool {
    guard beginsUpper(text, at, end) else { return false }
    return text[start] == 0x76 || "bdm".utf8.contains(text[start]) && Calendar.isMonth(text, at, lettersEnd(text, at, end))
  }

  /// Ph.D., M.Sc. …
  private mutating func degree(_ text: Span<UInt8>, _ start: Int, _ at: Int, _ end: Int) -> Int? {
    guard at - start == 2, text[start] | 0x20 == 0x70, text[start + 1] | 0x20 == 0x68 else { return nil }
    let letters = lettersEnd(text, at + 1, end)
    guard letters == at + 2, letters < end, text[letters] == ASCII.dot else { return nil }
    return emit(start, letters + 1, .word)
  }

  private static let degrees = ShortWords(("sc phil ed eng litt", 1))

  /// The first byte after white space, looking at most 64 bytes ahead.
  @inline(__always)
  func ahead(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    let limit = Swift.min(end, start + 64)
    while at < limit {
      if ASCII.isSpace(text[at]) {
        at += 1
      } else if text[at] >= 0x80 {
        let scalar = Scalar(text, at, end)
        guard scalar.kind == .space else { return at }
        at += scalar.length
      } else {
        return at
      }
    }
    return at < limit ? at : end
  }

  @inline(__always)
  func beginsUpper(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    at < end && (ASCII.isUpper(text[at]) || text[at] == 0xC3 && at + 1 < end && text[at + 1] < 0x9F)
  }

  /// Whether the token before begins with a capital letter, or there is none before.
  private func followsCapital(_ text: Span<UInt8>, _ start: Int) -> Bool {
    tokens.lastStart < 0 || ASCII.isUpper(text[tokens.lastStart])
  }

  private func isAfterComma(_ text: Span<UInt8>, _ start: Int) -> Bool {
    tokens.lastStart >= 0 && text[tokens.lastStart] == ASCII.comma
  }
}
