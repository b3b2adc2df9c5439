/// What stands in the text between two tokens or words: where a text was narrowed, words that are not its own.
public enum TextGap {
  /// Whether `text[range]` holds a letter or a digit, in any script.
  public static func holdsWord(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    holds(text.span, range, ascii: { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }, other: { $0 == .letter || $0 == .ideograph })
  }

  /// Whether `text[range]` holds anything that would be in a token: not only white space and signs of layout.
  public static func holdsToken(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    holds(text.span, range, ascii: { $0 > 0x20 && $0 < 0x7F }, other: { $0 != .space && $0 != .joiner && $0 != .modifier })
  }

  @inline(__always)
  private static func holds(_ text: Span<UInt8>, _ range: Range<Int>, ascii: (UInt8) -> Bool, other: (Scalar.Class) -> Bool) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      if text[at] < 0x80 {
        if ascii(text[at]) { return true }
        at += 1
        continue
      }
      let scalar = Scalar(text, at, range.upperBound)
      if other(scalar.kind) { return true }
      at += scalar.length
    }
    return false
  }
}
