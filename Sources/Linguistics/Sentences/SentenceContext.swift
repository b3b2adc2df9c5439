/// The tokens around a possible end of a sentence.
struct SentenceContext {
  let tokens: TokenTable
  /// First token of the sentence.
  var start: Int
  /// Token after the last one of the block.
  let end: Int
  /// Whether an odd number of straight double marks came before in the block: the next one, between blanks, closes.
  var isDoubleOpen = false

  /// The first token of the next sentence when token `token` ends one; nil when the sentence goes on.
  func sentenceEnd(_ text: Span<UInt8>, _ kind: Terminator, _ token: Int) -> Int? {
    var next = token + 1
    let closesQuote = absorbClosers(text, &next)
    guard next < end else { return end }
    if tokens.isGlued(next) { return isMissingSpace(text, kind, token, next, closesQuote) ? next : nil }
    let opening = Opening(text, tokens, next)
    switch kind {
    case .fullStop:
      if isSpacedEllipsis(text, token, next) { return nil }
      if isListNumber(text, token) { return nil }
      switch opening {
      case .lower: return next > token + 1 ? nil : next
      case .closing: return nil
      case .upper, .digit, .quote, .bracket, .other: return next
      }
    case .mark:
      switch opening {
      case .lower: return next > token + 1 ? nil : next
      case .closing: return nil
      case .upper: return closesQuote && isAttribution(text, next) ? nil : next
      case .digit, .quote, .bracket, .other: return next
      }
    case .ellipsis:
      switch opening {
      case .upper: return next
      case .quote, .bracket: return closesQuote ? next : nil
      case .lower, .closing, .digit, .other: return nil
      }
    case .abbreviation(let abbreviation):
      return endsAt(abbreviation, text, opening, next) ? next : nil
    case .letters:
      let isOpened = opening == .quote && next + 1 < end && isStarter(text, next + 1)
      return opening == .upper && isStarter(text, next) || isOpened ? next : nil
    case .hour:
      return opening == .upper && !isTimeWord(text, next) || opening == .quote ? next : nil
    case .initial:
      return nil
    case .emoticon:
      return opening == .closing ? nil : next
    }
  }

  /// What the token after a possible end begins with.
  enum Opening {
    case lower, upper, digit, quote, bracket, closing, other

    init(_ text: Span<UInt8>, _ tokens: TokenTable, _ token: Int) {
      let at = Int(tokens.starts[token])
      let byte = text[at]
      switch tokens.kinds[token] {
      case .quote: self = .quote
      case .number: self = .digit
      case .word, .address:
        if byte >= 0x80 {
          self = Capitalisation.isUpperScalar(text, at, Int(tokens.ends[token])) ? .upper : .lower
        } else {
          self = ASCII.isLower(byte) ? .lower : .upper
        }
      case .punctuation:
        switch byte {
        case 0x28, 0x5B, 0x7B: self = .bracket
        case 0x29, 0x5D, 0x7D, ASCII.comma, ASCII.colon, 0x3B, ASCII.dot, 0x3F, 0x21, ASCII.slash: self = .closing
        default: self = .other
        }
      case .symbol: self = .other
      }
    }
  }

  /// `end.The`, `"No."He`, `end."The`: a sentence begins without a blank before it.
  private func isMissingSpace(_ text: Span<UInt8>, _ kind: Terminator, _ token: Int, _ next: Int, _ closesQuote: Bool) -> Bool {
    guard next == token + 1 || closesQuote, token > start, tokens.kinds[token - 1] == .word else { return false }
    let isQuoted = tokens.kinds[next] == .quote && next + 1 < end && tokens.isGlued(next + 1)
    let word = isQuoted ? next + 1 : next
    guard tokens.kinds[word] == .word, ASCII.isUpper(text[Int(tokens.starts[word])]) else { return false }
    switch kind {
    case .fullStop, .mark: return ASCII.isLower(text[Int(tokens.ends[token - 1]) - 1])
    default: return false
    }
  }

  /// . . . with blanks between.
  private func isSpacedEllipsis(_ text: Span<UInt8>, _ token: Int, _ next: Int) -> Bool {
    if text[Int(tokens.starts[next])] == ASCII.dot { return true }
    guard token > start, isDot(text, token - 1), !tokens.isGlued(token) else { return false }
    return Opening(text, tokens, next) == .lower
  }

  private func isDot(_ text: Span<UInt8>, _ token: Int) -> Bool {
    tokens.ends[token] - tokens.starts[token] == 1 && text[Int(tokens.starts[token])] == ASCII.dot
  }

  /// `1.` or `a.` at the beginning of a sentence.
  private func isListNumber(_ text: Span<UInt8>, _ token: Int) -> Bool {
    guard token > start else { return false }
    let number = token - 1
    let length = tokens.ends[number] - tokens.starts[number]
    if number == start { return tokens.kinds[number] == .number && length <= 3 || tokens.kinds[number] == .word && length == 1 }
    guard tokens.kinds[number] == .number, length <= 2 else { return false }
    return text[Int(tokens.ends[number - 1]) - 1] == ASCII.colon
  }

  private func isStarter(_ text: Span<UInt8>, _ token: Int) -> Bool {
    SentenceStarters.holds(text, Int(tokens.starts[token]), Int(tokens.ends[token]))
  }

  /// A day, a month or a time zone.
  private func isTimeWord(_ text: Span<UInt8>, _ token: Int) -> Bool {
    let start = Int(tokens.starts[token])
    let end = Int(tokens.ends[token])
    return Calendar.isName(text, start, end) || end - start > 1 && ASCII.isUpper(text[end - 1])
  }

  private func endsAt(_ kind: Abbreviations.Kind, _ text: Span<UInt8>, _ opening: Opening, _ next: Int) -> Bool {
    switch kind {
    case .ending: opening == .upper || opening == .quote
    case .title, .inner, .beforeNumber, .capitalisedTitle, .afterComma, .calendar: false
    case .afterNumber, .either, .capitalised:
      opening == .upper && isStarter(text, next) || opening == .quote
    }
  }

  /// Whether a capitalised word after a closing quotation mark begins an attribution: `"Really?" Ms. Holt asked.`
  private func isAttribution(_ text: Span<UInt8>, _ next: Int) -> Bool {
    for token in next..<Swift.min(end, next + 5) {
      switch tokens.kinds[token] {
      case .word:
        if SpeechVerbs.holds(text, Int(tokens.starts[token]), Int(tokens.ends[token])) { return true }
      case .punctuation, .quote:
        return false
      default:
        break
      }
    }
    return false
  }
}
