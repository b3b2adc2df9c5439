/// Tokens that begin with a mark: punctuation, quotation marks, signs.
extension Tokenizer {
  /// A token that begins with an ASCII character that is neither letter nor digit nor white space.
  mutating func mark(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    let byte = text[at]
    let next = at + 1
    if next == end || ASCII.isSpace(text[next]) {
      switch byte {
      case ASCII.dot, ASCII.comma: return emit(at, next, .punctuation)
      case ASCII.quote, ASCII.apostrophe, ASCII.grave: return quote(text, at, end)
      default: return emit(at, next, Tokenizer.isSymbol(byte) ? .symbol : .punctuation)
      }
    }
    if let emoticon = Emoticons.end(text, at, end, isGlued: isGlued(at)) { return emit(at, emoticon, .symbol) }
    switch byte {
    case ASCII.quote, ASCII.apostrophe, ASCII.grave:
      return quote(text, at, end)
    case ASCII.dot:
      if ASCII.isDigit(text[next]), !isGluedToWord(at) { return emit(at, digitsEnd(text, next, end), .number) }
      if !isGlued(at), ASCII.isLetter(text[next]) {
        let letters = lettersEnd(text, next, end)
        if FileEndings.holds(text, next, letters) { return emit(at, letters, .word) }
      }
      return run(text, at, end)
    case 0x23, ASCII.at:  // # @
      guard !isGluedToWord(at), isTagStart(text, next, end) else { return run(text, at, end) }
      return emit(at, tagEnd(text, next, end), .address)
    case ASCII.underscore:
      let core = coreEnd(text, at, end)
      return emit(at, core, continuesWord(text, trimmingUnderscores(text, at, core), core) ? .word : .symbol)
    case 0x2B where ASCII.isDigit(text[next]) && !isGluedToWord(at):  // +44
      return number(text, at, digits: next, end)
    case 0x5B
    where at + 4 < end && text[next] == ASCII.dot && text[at + 2] == ASCII.dot && text[at + 3] == ASCII.dot && text[at + 4] == 0x5D:
      return emit(at, at + 5, .punctuation)
    case 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, ASCII.comma, 0x3B, 0x25, ASCII.slash, ASCII.ampersand:
      return emit(at, next, Tokenizer.isSymbol(byte) ? .symbol : .punctuation)
    default:
      return run(text, at, end)
    }
  }

  /// A run of one mark (---, ***), or of full stops, question and exclamation marks in any order (?!), is one token.
  mutating func run(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    if isTerminator(text, start, end) > 0 {
      while at < end {
        let length = isTerminator(text, at, end)
        if length == 0 { break }
        at += length
      }
      return emit(start, at, .punctuation)
    }
    let byte = text[start]
    if byte < 0x80 {
      while at < end, text[at] == byte { at += 1 }
      return emit(start, at, Tokenizer.isSymbol(byte) ? .symbol : .punctuation)
    }
    let first = Scalar(text, start, end)
    at = start + first.length
    guard first.kind == .dash else { return emit(start, at, .punctuation) }
    while at < end, text[at] >= 0x80, Scalar(text, at, end).value == first.value { at += first.length }
    return emit(start, at, .punctuation)
  }

  /// Bytes of the full stop, ellipsis, question or exclamation mark at `at`, 0 when none stands there.
  @inline(__always)
  private func isTerminator(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    let byte = text[at]
    if byte < 0x80 { return byte == ASCII.dot || byte == 0x21 || byte == 0x3F ? 1 : 0 }
    let scalar = Scalar(text, at, end)
    let kind = scalar.kind
    return kind == .ellipsis || kind == .terminator ? scalar.length : 0
  }

  /// A quotation mark or apostrophe that no word has taken.
  mutating func quote(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    let length = markLength(text, at, end)
    let next = at + length
    let isApostrophe = apostropheLength(text, at, end) > 0 && text[at] != ASCII.grave
    if isApostrophe, next < end, ASCII.isAlphanumeric(text[next]) {
      if let clitic = leadingApostrophe(text, at, next, end) { return emit(at, clitic, .word) }
      isSingleQuoteOpen = true
    } else if isApostrophe {
      isSingleQuoteOpen = false
    }
    // '' `` ‘‘ ’’ are one mark.
    if text[at] != ASCII.quote, next + length <= end, isSame(text, at, next, length) {
      let third = next + length
      let isThird = third + length <= end && isSame(text, at, third, length)
      if !isThird { return emit(at, third, .quote) }
    }
    return emit(at, next, .quote)
  }

  private func markLength(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Int { text[at] < 0x80 ? 1 : Scalar(text, at, end).length }

  private func isSame(_ text: Span<UInt8>, _ one: Int, _ other: Int, _ length: Int) -> Bool {
    if length == 1 { return (text[one] == ASCII.apostrophe || text[one] == ASCII.grave) && text[one] == text[other] }
    guard length == 3, text[one] == 0xE2, text[one + 1] == 0x80, text[one + 2] == 0x98 || text[one + 2] == 0x99 else { return false }
    return text[other] == 0xE2 && text[other + 1] == 0x80 && (text[other + 2] == 0x98 || text[other + 2] == 0x99)
  }

  /// The end of a word that begins with an apostrophe: a clitic of the word before ('s), 'em, '90s.
  private func leadingApostrophe(_ text: Span<UInt8>, _ at: Int, _ next: Int, _ end: Int) -> Int? {
    if ASCII.isDigit(text[next]) {
      let digits = digitsEnd(text, next, end)
      guard digits - next == 2, !isSingleQuoteOpen else { return nil }
      let isDecade = digits < end && text[digits] == 0x73
      return continuesWord(text, isDecade ? digits + 1 : digits, end) ? nil : isDecade ? digits + 1 : digits
    }
    let letters = lettersEnd(text, next, end)
    guard !continuesWord(text, letters, end) else { return nil }
    let follows = isGlued(at) || letters < end && !ASCII.isSpace(text[letters]) == false
    if Clitics.isClitic(text, next, letters), isGlued(at) || follows { return letters }
    guard Clitics.withoutBeginning.contains(text, next, letters) else { return nil }
    // rock 'n' roll
    if letters == next + 1, letters < end {
      let closing = apostropheLength(text, letters, end)
      return letters + closing
    }
    return letters
  }

  private func isTagStart(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    if text[at] < 0x80 { return ASCII.isLetter(text[at]) || text[at] == ASCII.underscore }
    return Scalar(text, at, end).kind == .letter
  }

  private func tagEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = coreEnd(text, start, end)
    while at + 1 < end, text[at] == ASCII.dot, ASCII.isAlphanumeric(text[at + 1]) { at = coreEnd(text, at + 1, end) }
    return at
  }

  private func trimmingUnderscores(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, text[at] == ASCII.underscore { at += 1 }
    return at
  }

  /// $ % & * + < = > @ \ ^ _ ` | ~ #
  @inline(__always)
  static func isSymbol(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x23...0x26, 0x2A, 0x2B, 0x3C...0x3E, 0x40, 0x5C, 0x5E...0x60, 0x7C, 0x7E: true
    default: false
    }
  }
}
