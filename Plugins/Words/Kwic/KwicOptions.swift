import AnalyzerKit

/// How a concordance is searched for and laid out.
struct KwicOptions: FoldingOptions {
  var width = 40
  var words: Int?
  var order: [String] = []
  var sample: Int?
  var seed = 1
  var near = ""
  var notNear = ""
  var regex = false
  var folding = Folding()

  static let widths = 0...1000
  static let windows = 0...100

  static let fields: [Field<KwicOptions>] =
    [
      Field("width", \.width, help: "characters on each side, 0 to 1000"),
      Field("words", \.words, help: "so many words on each side, instead of characters"),
      Field(
        "order", \.order,
        help:
          "sort by L1 to L5 and R1 to R5 (words before and after), match, article or date, such as R1,L1; -R1 falling; left, right: by the three words there"
      ),
      Field("sample", \.sample, help: "so many lines, drawn at random"),
      Field("seed", \.seed, help: "a number that draws another sample; the same one draws the same"),
      Field("near", \.near, help: "only lines with these words in their context, written as a pattern"),
      Field("not_near", \.notNear, help: "only lines without these words in their context"),
      Field(
        "regex", \.regex, help: "the pattern is one regular expression, sought in whole paragraphs; a match has at most 2000 characters"),
    ] + foldingFields

  /// Throws a `FieldError` for a number out of its range.
  func check() throws(FieldError) {
    try checkFolding()
    try KwicOptions.check("width", width, KwicOptions.widths)
    if let words { try KwicOptions.check("words", words, KwicOptions.windows) }
    if let sample, sample < 1 { throw .notValid(field: "sample", message: "\(sample) lines are none: write 1 or more") }
  }

  private static func check(_ field: String, _ value: Int, _ range: ClosedRange<Int>) throws(FieldError) {
    if range.contains(value) { return }
    throw .notValid(field: field, message: "\(value) is not between \(range.lowerBound) and \(range.upperBound)")
  }
}
