/// Reads the quotation marks of a block with their spacing.
struct QuotationMarkReader {
  let tokens: TokenTable
  let first: Int
  let end: Int

  /// The marks in order. Marks that stand side by side share the spacing of the whole cluster.
  func marks(_ text: Span<UInt8>) -> [QuotationMark] {
    var marks: [QuotationMark] = []
    var token = first
    while token < end {
      guard tokens.kinds[token] == .quote else {
        token += 1
        continue
      }
      let cluster = token
      repeat { token += 1 } while token < end && tokens.kinds[token] == .quote && tokens.isGlued(token)
      let before = side(text, before: cluster)
      let after = side(text, after: token - 1)
      for mark in cluster..<token { marks.append(self.mark(text, mark, before, after)) }
    }
    return marks
  }

  /// What stands beside a mark.
  private struct Side {
    /// White space, the edge of the block, a bracket or dash that leaves room for a mark turned this way.
    var isOpen: Bool
    var isDigit = false
    var isLetter = false
    var isS = false
    var isStop = false
  }

  private func side(_ text: Span<UInt8>, before token: Int) -> Side {
    guard token > first, tokens.isGlued(token) else { return Side(isOpen: true) }
    let byte = text[Int(tokens.starts[token - 1])]
    let last = text[Int(tokens.ends[token - 1]) - 1]
    switch tokens.kinds[token - 1] {
    case .word, .number, .address:
      return Side(isOpen: false, isDigit: ASCII.isDigit(last), isLetter: !ASCII.isDigit(last), isS: last | 0x20 == 0x73)
    case .punctuation:
      switch byte {
      case 0x28, 0x5B, 0x7B, ASCII.slash, ASCII.hyphen: return Side(isOpen: true)
      case ASCII.dot, ASCII.comma, 0x21, 0x3F: return Side(isOpen: false, isStop: true)
      case 0xE2: return Side(isOpen: scalar(text, token - 1).kind == .dash, isStop: true)
      default: return Side(isOpen: false)
      }
    case .symbol: return Side(isOpen: byte == ASCII.asterisk || byte == ASCII.underscore || byte == 0x3E)
    case .quote: return Side(isOpen: true)
    }
  }

  private func side(_ text: Span<UInt8>, after token: Int) -> Side {
    let next = token + 1
    guard next < end, tokens.isGlued(next) else { return Side(isOpen: true) }
    let byte = text[Int(tokens.starts[next])]
    switch tokens.kinds[next] {
    case .word:
      // The clitic of a quoted name: "The Times"'s.
      return Side(isOpen: byte == ASCII.apostrophe && tokens.ends[next] - tokens.starts[next] <= 2, isLetter: true)
    case .number, .address: return Side(isOpen: false)
    case .punctuation:
      switch byte {
      case 0x28, 0x5B, 0x7B: return Side(isOpen: false)
      // An ellipsis may begin a quotation.
      case ASCII.dot: return Side(isOpen: tokens.ends[next] - tokens.starts[next] == 1)
      case 0xE2: return Side(isOpen: scalar(text, next).kind == .dash)
      default: return Side(isOpen: true)
      }
    case .symbol: return Side(isOpen: byte == ASCII.asterisk || byte == ASCII.underscore || byte == 0x3E || byte == 0x25)
    case .quote: return Side(isOpen: true)
    }
  }

  private func mark(_ text: Span<UInt8>, _ token: Int, _ before: Side, _ after: Side) -> QuotationMark {
    let (form, glyph) = QuotationMark.shape(text, Int(tokens.starts[token]), Int(tokens.ends[token]))
    return QuotationMark(
      token: token, form: form, glyph: glyph, direction: direction(form, glyph, before, after), followsDigit: before.isDigit,
      followsLetter: before.isLetter, followsS: before.isS, followsStop: before.isStop)
  }

  private func direction(_ form: QuotedRegion.Form, _ glyph: QuotationMark.Glyph, _ before: Side, _ after: Side) -> QuotationMark.Direction
  {
    let canOpen = before.isOpen && !after.isOpen
    let canClose = !before.isOpen && after.isOpen
    switch glyph {
    case .straight:
      if canOpen { return .opens }
      if canClose { return .closes }
      // Between letters or with blanks on both sides.
      return form == .single ? .none : .either
    case .opening:
      if form == .single, before.isLetter || before.isDigit { return canClose ? .closes : .none }
      // „so“ and »so«
      return canClose ? .either : .opens
    case .closing:
      return canOpen ? .either : .closes
    case .apostrophe:
      return after.isOpen ? .closes : .none
    }
  }

  /// The first scalar of a token.
  private func scalar(_ text: Span<UInt8>, _ token: Int) -> Scalar { Scalar(text, Int(tokens.starts[token]), Int(tokens.ends[token])) }
}
