/// The outline of a word in one integer: its letters as `X` and `x`, its digits as `d`, other characters as themselves.
///
/// `Putin` is `Xx`, `NATO` `X`, `McDonald` `XxXx`, `1,000` `d,d`, `3.14` `d.d`, `non-profit` `x-x`. A run of one sign counts once, so that
/// words of any length have few shapes; the outline is cut after eight signs. Characters beyond ASCII are letters by their case; what is
/// neither letter nor digit there is `*`. Two words have equal values exactly when they have equal outlines. Nothing is allocated.
public struct WordShape: Hashable, Sendable {
  /// Up to eight ASCII signs, the first in the highest used byte.
  public private(set) var packed: UInt64

  /// The shape of the word `text[start..<end]`.
  public init(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    packed = 0
    var last: UInt8 = 0
    var at = start
    while at < end, packed >> 56 == 0 {
      let byte = text[at]
      var sign: UInt8
      if byte < 0x80 {
        sign = ASCII.isUpper(byte) ? 0x58 : ASCII.isLower(byte) ? 0x78 : ASCII.isDigit(byte) ? 0x64 : byte
        at += 1
      } else {
        let scalar = Scalar(text, at, end)
        at += scalar.length
        switch scalar.kind {
        case .letter, .ideograph: sign = Capitalisation.isUpper(scalar.value) ? 0x58 : 0x78
        case .apostrophe: sign = ASCII.apostrophe
        case .joiner, .modifier: continue
        default: sign = ASCII.asterisk
        }
      }
      if sign != last { packed = packed << 8 | UInt64(sign) }
      last = sign
    }
  }

  /// A shape written out, such as `Xx` or `d,d`: to compare with.
  public init(_ outline: StaticString) {
    packed = 0
    for index in 0..<Swift.min(8, outline.utf8CodeUnitCount) { packed = packed << 8 | UInt64(outline.utf8Start[index]) }
  }

  /// The outline as text.
  public var description: String {
    String(decoding: (0..<8).reversed().map { UInt8(truncatingIfNeeded: packed >> ($0 * 8)) }.drop { $0 == 0 }, as: UTF8.self)
  }
}

extension WordShape: CustomStringConvertible {}
