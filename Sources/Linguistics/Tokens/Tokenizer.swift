import ArticleModel

/// Cuts blocks of text into tokens, one pass over the bytes.
///
/// Convention: Universal Dependencies as in its English treebanks EWT and GUM: `do|n't`, `it|'s`, `well|-|known` but `non-profit`,
/// `$|5`, `5|%`, `and|/|or`, abbreviations with their dot. No token holds white space; every other byte is in exactly one token.
struct Tokenizer {
  var tokens = TokenBuffer()
  /// Bytes before this one were already looked through for addresses.
  var addressesSought = 0
  /// Whether a single quotation mark stands open, so that the next one after a letter closes it.
  var isSingleQuoteOpen = false

  /// Appends the tokens of one block.
  mutating func tokenize(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    isSingleQuoteOpen = false
    var at = start
    while at < end {
      let byte = text[at]
      if ASCII.isSpace(byte) {
        at += 1
      } else if ASCII.isLetter(byte) {
        at = word(text, at, end)
      } else if ASCII.isDigit(byte) {
        at = number(text, at, end)
      } else if byte < 0x80 {
        at = mark(text, at, end)
      } else {
        at = beyondASCII(text, at, end)
      }
    }
    tokens.endBlock()
  }

  /// Appends a token and returns where the next one may begin.
  @inline(__always)
  mutating func emit(_ start: Int, _ end: Int, _ kind: TokenKind) -> Int {
    tokens.append(start, end, kind)
    return end
  }

  /// A token that begins with a character beyond ASCII.
  private mutating func beyondASCII(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    let scalar = Scalar(text, at, end)
    let next = at + scalar.length
    switch scalar.kind {
    case .space, .joiner: return next
    case .letter: return word(text, at, end)
    case .ideograph: return emit(at, next, .word)
    case .openingQuote, .closingQuote, .apostrophe: return quote(text, at, end)
    case .dash, .ellipsis, .terminator, .punctuation: return run(text, at, end)
    case .currency, .symbol, .modifier: return emit(at, next, .symbol)
    case .emoji: return emit(at, emojiEnd(text, at, end), .symbol)
    }
  }

  /// The end of an emoji with all that belongs to it: skin tones, variation selectors, joined emoji, the second letter of a flag.
  private func emojiEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let first = Scalar(text, start, end)
    var at = start + first.length
    if isFlagLetter(first), at < end, text[at] == 0xF0 {
      let second = Scalar(text, at, end)
      if isFlagLetter(second) { return at + second.length }
    }
    while at < end, text[at] >= 0x80 {
      let scalar = Scalar(text, at, end)
      if scalar.kind == .modifier {
        at += scalar.length
      } else if scalar.value == 0x200D, at + 3 < end, text[at + 3] >= 0x80, Scalar(text, at + 3, end).kind == .emoji {
        at += 3 + Scalar(text, at + 3, end).length
      } else {
        break
      }
    }
    return at
  }

  private func isFlagLetter(_ scalar: Scalar) -> Bool { scalar.value >= 0x1F1E6 && scalar.value <= 0x1F1FF }

  /// Whether a word, number or address ends right before `at`.
  @inline(__always)
  func isGluedToWord(_ at: Int) -> Bool { tokens.lastEnd == at && tokens.lastKind.isWordLike }

  /// Whether the byte before `at` belongs to the same token or is glued to it.
  @inline(__always)
  func isGlued(_ at: Int) -> Bool { tokens.lastEnd == at }
}
