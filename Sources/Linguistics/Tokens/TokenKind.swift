/// What kind of token it is, told by its characters alone.
public enum TokenKind: UInt8, Sendable, CaseIterable {
  /// Letters, with inner apostrophes, hyphens and dots.
  case word
  /// Begins with a digit: 12, 3.5, 1,000, 48th.
  case number
  /// Full stops, commas, brackets, dashes, ellipses …
  case punctuation
  /// A quotation mark of any form.
  case quote
  /// Currency signs, mathematical signs, emoji.
  case symbol
  /// URLs, e-mail addresses, hashtags and @names, kept whole.
  case address

  /// Whether the token counts as a word in figures: words, numbers and addresses do.
  public var isWordLike: Bool { self == .word || self == .number || self == .address }
}
