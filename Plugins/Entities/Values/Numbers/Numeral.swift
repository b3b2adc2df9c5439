/// A number as the text has it, in digits or in words.
struct Numeral {
  /// UTF-8 bytes of the article.
  var start: Int
  var end: Int
  /// Nil for “dozens”, “hundreds of thousands” and the like, which nobody counted.
  var value: DecimalNumber?
  var isDigits = false
  /// Digits and nothing else: `48`, not `1,400`, `3.5` or `5k`.
  var isPlain = false
  /// The power of ten of its last scale word or letter: 6 for `3.5 million`; 0 without one.
  var scale = 0
  /// A part of one, or with one: “two thirds”, “10 1/2”.
  var isFraction = false
  /// “twenty-first”, “two hundredth”.
  var isOrdinal = false
  /// `1.8m` may be metres.
  var maybeMetres = false

  var isScaled: Bool { scale > 2 }
}
