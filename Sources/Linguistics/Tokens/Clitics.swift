/// What is cut off a word at its apostrophe: 's, 'm, 'd, 're, 've, 'll and n't.
enum Clitics {
  /// Where the second token begins in a word with an apostrophe at `at` and the letters `suffix..<suffixEnd` after it; nil when it is none.
  static func start(_ text: Span<UInt8>, _ start: Int, _ at: Int, _ suffix: Int, _ suffixEnd: Int) -> Int? {
    guard isClitic(text, suffix, suffixEnd) else {
      guard suffixEnd - suffix == 1, text[suffix] | 0x20 == 0x74, at > start, text[at - 1] | 0x20 == 0x6E else { return nil }
      return at - 1
    }
    return at
  }

  /// Whether the letters are s, m, d, re, ve or ll.
  static func isClitic(_ text: Span<UInt8>, _ suffix: Int, _ suffixEnd: Int) -> Bool {
    switch suffixEnd - suffix {
    case 1:
      let letter = text[suffix] | 0x20
      return letter == 0x73 || letter == 0x6D || letter == 0x64
    case 2:
      let pair = (text[suffix] | 0x20, text[suffix + 1] | 0x20)
      return pair == (0x72, 0x65) || pair == (0x76, 0x65) || pair == (0x6C, 0x6C)
    default:
      return false
    }
  }

  /// The rest of y'all.
  static func isAll(_ text: Span<UInt8>, _ at: Int) -> Bool {
    (text[at] | 0x20, text[at + 1] | 0x20, text[at + 2] | 0x20) == (0x61, 0x6C, 0x6C)
  }

  /// Words that begin with an apostrophe, without it.
  static let withoutBeginning = ShortWords(("em tis twas til till cause bout round n cos coz bye", 1))
}

/// Words that end in an apostrophe for a letter left out: goin', ol'.
enum GDropping {
  static func holds(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    words.contains(text, start, end)
  }

  private static let words = ShortWords(
    (
      "goin doin nothin somethin comin talkin lookin gettin makin workin livin lovin cookin rockin runnin playin tryin sayin thinkin takin mornin evenin darlin puttin sittin feelin bein havin killin walkin waitin ol",
      1
    ))
}
