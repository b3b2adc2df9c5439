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
    var closesQuote = absorbClosers(text, &next)
    if next < end, isStraightDouble(text, next), isDoubleOpen {
      closesQuote = true
      next += 1
    }
    absorbNotes(text, &next)
    absorbEmoticons(text, &next)
    guard next < end else { return end }
    if tokens.isGlued(next) {
      return isMissingSpace(text, kind, token, next) ? next : nil
    }
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

  /// Counts the straight double marks among tokens that were passed over.
  mutating func pass(_ text: Span<UInt8>, _ from: Int, _ to: Int) {
    for token in from..<to where text[Int(tokens.starts[token])] == ASCII.quote { isDoubleOpen.toggle() }
  }

  /// A " between blanks.
  func isStraightDouble(_ text: Span<UInt8>, _ token: Int) -> Bool {
    text[Int(tokens.starts[token])] == ASCII.quote && (token + 1 == end || !tokens.isGlued(token + 1)) && !tokens.isGlued(token)
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

  /// Notes in square brackets after a blank, as in text copied from an encyclopedia: [12] [citation needed]
  private func absorbNotes(_ text: Span<UInt8>, _ next: inout Int) {
    while next + 2 < end, tokens.kinds[next] == .punctuation, text[Int(tokens.starts[next])] == 0x5B, isNote(text, next + 1) {
      var close = next + 2
      while close < Swift.min(end, next + 5), !isBracketEnd(text, close) { close += 1 }
      guard close < end, isBracketEnd(text, close) else { return }
      next = close + 1
    }
  }

  private func isNote(_ text: Span<UInt8>, _ token: Int) -> Bool {
    tokens.kinds[token] == .number || tokens.kinds[token] == .word && ASCII.isLower(text[Int(tokens.starts[token])])
  }

  private func isBracketEnd(_ text: Span<UInt8>, _ token: Int) -> Bool { text[Int(tokens.starts[token])] == 0x5D }

  private func absorbEmoticons(_ text: Span<UInt8>, _ next: inout Int) {
    while next < end, tokens.kinds[next] == .symbol, tokens.ends[next] - tokens.starts[next] >= 2 {
      guard Terminator.isFace(text, Int(tokens.starts[next])) else { return }
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
