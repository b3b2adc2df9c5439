/// One Unicode scalar decoded from UTF-8, with its place among the classes that the tokenizer knows.
struct Scalar {
  var value: UInt32
  /// Bytes it takes in UTF-8, 1 to 4.
  var length: Int

  /// What a character does to the tokens around it.
  enum Class: UInt8 {
    /// White space, and characters that only steer the layout (byte order mark, zero-width space, direction marks): in no token.
    case space
    case letter
    /// A character of a script written without spaces; a token of its own.
    case ideograph
    /// Soft hyphen and zero-width joiners: inside a word part of it, elsewhere white space.
    case joiner
    case openingQuote, closingQuote
    /// ’, which closes a quotation or is an apostrophe.
    case apostrophe
    case dash, ellipsis
    /// 。！？ and their kin.
    case terminator
    case punctuation
    case currency
    /// Mathematical signs, arrows, superscripts …
    case symbol
    case emoji
    /// A sign that only changes the character before it: variation selectors, skin tones.
    case modifier
  }

  /// Decodes the scalar that begins at `at`. An incomplete one at the end of the range is taken as a letter of what is left.
  @inline(__always)
  init(_ text: Span<UInt8>, _ at: Int, _ end: Int) {
    let lead = text[at]
    if lead < 0x80 {
      value = UInt32(lead)
      length = 1
    } else if lead < 0xE0, at + 1 < end {
      value = UInt32(lead & 0x1F) << 6 | UInt32(text[at + 1] & 0x3F)
      length = 2
    } else if lead < 0xF0, lead >= 0xE0, at + 2 < end {
      value = UInt32(lead & 0x0F) << 12 | UInt32(text[at + 1] & 0x3F) << 6 | UInt32(text[at + 2] & 0x3F)
      length = 3
    } else if lead >= 0xF0, at + 3 < end {
      value =
        UInt32(lead & 0x07) << 18 | UInt32(text[at + 1] & 0x3F) << 12 | UInt32(text[at + 2] & 0x3F) << 6
        | UInt32(text[at + 3] & 0x3F)
      length = 4
    } else {
      value = 0xFFFD
      length = Swift.max(1, Swift.min(4, end - at))
    }
  }

  /// The class of a scalar beyond ASCII.
  var kind: Class {
    switch value {
    case 0x80...0xBF: Scalar.latin1(value)
    case 0xD7, 0xF7: .symbol
    case 0xC0...0x1FFF: value == 0x1680 || value == 0x180E || value == 0x61C ? .space : .letter
    case 0x2000...0x206F: Scalar.generalPunctuation(value)
    case 0x2070...0x209F: .symbol
    case 0x20A0...0x20CF: .currency
    case 0x20D0...0x20FF: .modifier
    case 0x2100...0x218F: value == 0x2122 || value == 0x2116 || value == 0x212E ? .symbol : .letter
    case 0x2190...0x25FF: .symbol
    case 0x2600...0x27BF: value == 0x275D ? .openingQuote : value == 0x275E ? .closingQuote : .emoji
    case 0x27C0...0x2BFF: .symbol
    case 0x2E00...0x2E7F: value == 0x2E3A || value == 0x2E3B ? .dash : .punctuation
    case 0x3000...0x303F: Scalar.cjkPunctuation(value)
    case 0x3040...0x309F, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .ideograph
    case 0x2E80...0xFDFF: .letter
    case 0xFE00...0xFE0F: .modifier
    case 0xFE10...0xFE6F: .punctuation
    case 0xFE70...0xFFFF: Scalar.fullWidth(value)
    case 0x1F3FB...0x1F3FF: .modifier
    case 0x1F000...0x1FAFF: .emoji
    case 0xE0000...0xE0FFF: .modifier
    default: .letter
    }
  }

  private static func latin1(_ value: UInt32) -> Class {
    switch value {
    case 0x80...0xA0: .space
    case 0xAA, 0xB5, 0xBA: .letter
    case 0xA2...0xA5: .currency
    case 0xAB: .openingQuote
    case 0xBB: .closingQuote
    case 0xAD: .joiner
    case 0xA1, 0xA7, 0xB6, 0xB7, 0xBF: .punctuation
    default: .symbol
    }
  }

  private static func generalPunctuation(_ value: UInt32) -> Class {
    switch value {
    case 0x200C, 0x200D, 0x2060: .joiner
    case 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F: .space
    case 0x2010...0x2015: .dash
    case 0x2019: .apostrophe
    case 0x2018, 0x201A, 0x201B, 0x201C, 0x201E, 0x201F, 0x2039: .openingQuote
    case 0x201D, 0x203A: .closingQuote
    case 0x2024...0x2026: .ellipsis
    case 0x203C, 0x2047...0x2049: .terminator
    case 0x2044, 0x2052: .symbol
    default: .punctuation
    }
  }

  private static func cjkPunctuation(_ value: UInt32) -> Class {
    switch value {
    case 0x3000: .space
    case 0x3002: .terminator
    case 0x300A, 0x300C, 0x300E: .openingQuote
    case 0x300B, 0x300D, 0x300F: .closingQuote
    case 0x3005...0x3007, 0x3021...0x3029: .ideograph
    default: .punctuation
    }
  }

  private static func fullWidth(_ value: UInt32) -> Class {
    switch value {
    case 0xFEFF, 0xFFF9...0xFFFB: .space
    case 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: .terminator
    case 0xFF02...0xFF0F, 0xFF1A...0xFF1E, 0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65: .punctuation
    case 0xFFE0...0xFFE6: .currency
    case 0xFFFC, 0xFFFD: .symbol
    default: .letter
    }
  }
}
