/// One number with what it counts, or a range of them.
struct Amount {
  /// UTF-8 bytes of the article.
  var start: Int
  var end: Int
  /// The first number, as it was read.
  var numeral: Numeral
  /// Nil for plain numbers.
  var measure: Measure?
  /// Nil where nobody counted: “dozens”.
  var number: DecimalNumber?
  /// The upper end of a range.
  var upper: DecimalNumber?
  /// `6-4`: two numbers that are no range.
  var isScore = false
}
