/// The tokens around a possible end of a sentence.
struct SentenceContext {
  let tokens: TokenTable
  /// First token of the sentence.
  var start: Int
  /// Token after the last one of the block.
  let end: Int

  /// The first token of the next sentence when token `token` ends one; nil when the sentence goes on.
  func sentenceEnd(_ text: Span<UInt8>, _ kind: Terminator, _ token: Int) -> Int? {
    var next = token + 1
    let closesQuote = absorbClosers(text, &next)
    absorbEmoticons(text, &next)
    guard next < end else { return end }
    let byte = text[Int(tokens.starts[next])]
    if tokens.isGlued(next) {
      return isMissingSpace(text, kind, token, next) ? next : nil
    }
    let opening = Opening(text, tokens, next)
    switch kind {
    case .fullStop:
      if isSpacedEllipsis(text, token, next) { return nil }
      if isListNumber(text, token) { return nil }
      switch opening {
      case .lower: return closesQuote || next > token + 1 && byte != 0 ? nil : next
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
      return opening == .upper && isStarter(text, next) || opening == .quote && closesQuote ? next : nil
    case .initial:
      return nil
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

  /// Closing brackets and quotation marks, and note numbers in brackets, glued to the end. Whether a quotation mark was among them.
  private func absorbClosers(_ text: Span<UInt8>, _ next: inout Int) -> Bool {
    var closesQuote = false
    while next < end, tokens.isGlued(next) {
      let byte = text[Int(tokens.starts[next])]
      switch tokens.kinds[next] {
      case .quote:
        closesQuote = true
        next += 1
      case .punctuation where byte == 0x29 || byte == 0x5D || byte == 0x7D:
        next += 1
      case .punctuation where byte == 0x5B && next + 2 < end && tokens.kinds[next + 1] == .number && isBracketEnd(text, next + 2):
        next += 3
      case .punctuation where byte == ASCII.dot || byte == 0x21 || byte == 0x3F:
        next += 1
      default:
        return closesQuote
      }
    }
    return closesQuote
  }

  private func isBracketEnd(_ text: Span<UInt8>, _ token: Int) -> Bool { text[Int(tokens.starts[token])] == 0x5D }

  private func absorbEmoticons(_ text: Span<UInt8>, _ next: inout Int) {
    while next < end, tokens.kinds[next] == .symbol, tokens.ends[next] - tokens.starts[next] >= 2 {
      let byte = text[Int(tokens.starts[next])]
      guard byte == 0x3A || byte == 0x3B || byte == 0x3D || byte == 0xF0 else { return }
      next += 1
    }
  }

  /// `end.The`, `what?No`: a sentence begins without a blank before it.
  private func isMissingSpace(_ text: Span<UInt8>, _ kind: Terminator, _ token: Int, _ next: Int) -> Bool {
    guard next == token + 1, token > start, tokens.kinds[next] == .word, tokens.kinds[token - 1] == .word else { return false }
    let at = Int(tokens.starts[next])
    guard ASCII.isUpper(text[at]) else { return false }
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
    guard token == start + 1 else { return false }
    let length = tokens.ends[start] - tokens.starts[start]
    return tokens.kinds[start] == .number && length <= 3 || tokens.kinds[start] == .word && length == 1
  }

  private func isStarter(_ text: Span<UInt8>, _ token: Int) -> Bool {
    SentenceStarters.holds(text, Int(tokens.starts[token]), Int(tokens.ends[token]))
  }

  private func endsAt(_ kind: Abbreviations.Kind, _ text: Span<UInt8>, _ opening: Opening, _ next: Int) -> Bool {
    switch kind {
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
