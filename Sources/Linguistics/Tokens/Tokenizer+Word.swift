/// Words: letters with what joins them.
extension Tokenizer {
  /// A token that begins with a letter, and the tokens that are cut off its end.
  mutating func word(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = coreEnd(text, start, end)
    while true {
      if at == end || ASCII.isSpace(text[at]) || text[at] == ASCII.comma { return emitWord(text, start, at) }
      if let address = address(text, start, at, end) { return emit(start, address, .address) }
      switch text[at] {
      case ASCII.dot:
        if let next = abbreviation(text, start, at, end) { return next }
        return emitWord(text, start, at)
      case ASCII.apostrophe, 0xE2, ASCII.grave:
        let length = apostropheLength(text, at, end)
        guard length > 0 else { return emitWord(text, start, at) }
        switch apostrophe(text, start, at, length, end) {
        case .goesOn(let next): at = next
        case .appended(let next): return next
        }
      case ASCII.hyphen:
        guard Affixes.joins(text, start, at, end) else { return emitWord(text, start, at) }
        at = coreEnd(text, at + 1, end)
      case ASCII.ampersand:
        guard at + 1 < end, ASCII.isUpper(text[at - 1]), ASCII.isUpper(text[at + 1]), isShortCapitals(text, start, at) else {
          return emitWord(text, start, at)
        }
        at = coreEnd(text, at + 1, end)
      default:
        return emitWord(text, start, at)
      }
    }
  }

  /// The end of the letters, digits and underscores from `at`; characters that only join are passed over inside a word.
  @inline(__always)
  func coreEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = ASCII.lettersEnd(text, start, end)
    while at < end {
      let byte = text[at]
      if ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.underscore {
        at += 1
      } else if byte >= 0x80 {
        let scalar = Scalar(text, at, end)
        let kind = scalar.kind
        if kind == .letter {
          at += scalar.length
        } else if kind == .joiner, at > start, continuesWord(text, at + scalar.length, end) {
          at += scalar.length
        } else {
          return at
        }
      } else if byte == ASCII.asterisk, at > start, at + 1 < end, ASCII.isLower(text[at - 1]), ASCII.isLower(text[at + 1]) {
        at += 1
      } else {
        return at
      }
    }
    return at
  }

  /// Whether a letter or digit stands at `at`.
  func continuesWord(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    guard at < end else { return false }
    return text[at] < 0x80 ? ASCII.isAlphanumeric(text[at]) : Scalar(text, at, end).kind == .letter
  }

  /// Appends a word, in two where nothing marks the seam.
  @inline(__always)
  mutating func emitWord(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    if let seam = Contractions.seam(text, start, end) { tokens.append(start, start + seam, .word); return emit(start + seam, end, .word) }
    return emit(start, end, .word)
  }

  /// Up to three capitals, as beside the & of PG&E.
  private func isShortCapitals(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start <= 3 else { return false }
    for at in start..<end where !ASCII.isUpper(text[at]) { return false }
    return true
  }

  /// Bytes of the apostrophe at `at` (' ’ ‘ `), 0 when none stands there.
  @inline(__always)
  func apostropheLength(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    if text[at] == ASCII.apostrophe || text[at] == ASCII.grave { return 1 }
    guard at + 2 < end, text[at] == 0xE2, text[at + 1] == 0x80 else { return 0 }
    return text[at + 2] == 0x99 || text[at + 2] == 0x98 ? 3 : 0
  }

  /// What becomes of a word at a character that may join it to what follows.
  enum Joint {
    /// The word goes on, so far to here.
    case goesOn(Int)
    /// The word has been appended; the next token begins here or later.
    case appended(Int)
  }

  /// A word at its apostrophe: part of it (O'Brien), its end, or the seam to a clitic.
  private mutating func apostrophe(_ text: Span<UInt8>, _ start: Int, _ at: Int, _ length: Int, _ end: Int) -> Joint {
    let suffix = at + length
    let suffixEnd = lettersEnd(text, suffix, end)
    guard suffixEnd > suffix else {
      if !isSingleQuoteOpen, text[at] != ASCII.grave, GDropping.holds(text, start, at), suffix == end || ASCII.isSpace(text[suffix]) {
        return .appended(emit(start, suffix, .word))
      }
      let isJoined = suffix < end && text[suffix] >= 0x80 && continuesWord(text, suffix, end)
      return isJoined ? .goesOn(coreEnd(text, suffix, end)) : .appended(emitWord(text, start, at))
    }
    if let cut = Clitics.start(text, start, at, suffix, suffixEnd), !continuesWord(text, suffixEnd, end) {
      if cut > start { tokens.append(start, cut, .word) }
      return .appended(emit(cut, suffixEnd, .word))
    }
    if text[at] == ASCII.grave { return .appended(emitWord(text, start, at)) }
    if suffixEnd - suffix == 3, at - start == 1, text[start] | 0x20 == 0x79, Clitics.isAll(text, suffix) {
      tokens.append(start, at, .word)
      return .appended(emit(at, suffixEnd, .word))
    }
    return .goesOn(coreEnd(text, suffix, end))
  }

  @inline(__always)
  func lettersEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, ASCII.isLetter(text[at]) { at += 1 }
    return at
  }
}
