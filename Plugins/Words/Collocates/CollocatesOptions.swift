import AnalyzerKit

/// Where collocates are looked for and which are listed.
struct CollocatesOptions: WordFilterOptions {
  /// What a window does not go beyond.
  enum Unit: String, FieldChoice, CaseIterable {
    case sentence, paragraph, article
  }

  var window: Int?
  var left: Int?
  var right: Int?
  var within = Unit.article
  var min = 2
  var match = ""
  var content = false
  var stopwords = ""
  var folding = Folding()

  /// Words on each side that may be asked for.
  static let sides = 0...1000
  private static let usualSide = 5

  static let fields: [Field<CollocatesOptions>] =
    [
      Field(
        "window", \.window, help: "words on each side, 5 unless told; empty with --within sentence or paragraph, which then is taken whole"),
      Field("left", \.left, help: "words to the left, where they differ from --window"),
      Field("right", \.right, help: "words to the right, where they differ from --window"),
      Field(
        "within", \.within,
        help: "sentence, paragraph: all of its words, or those of --window that are in it; E11 then rests on the mean number of words seen"),
      Field("min", \.min, help: "leave out words that are seen less often (2)"),
    ] + wordFilterFields

  /// Throws `FieldError` for sides that are out of range, or that leave no word to look at.
  func collocateWindow() throws(FieldError) -> CollocateWindow {
    for (name, value) in [("window", window), ("left", left), ("right", right)] {
      if let value, !Self.sides.contains(value) {
        throw .notValid(field: name, message: "\(value) is not between 0 and \(Self.sides.upperBound)")
      }
    }
    if within != .article, window == nil, left == nil, right == nil { return CollocateWindow(within: within, sides: nil) }
    let usual = window ?? Self.usualSide
    let sides = (left: left ?? usual, right: right ?? usual)
    if sides == (0, 0) { throw .notValid(field: "window", message: "0 on both sides leaves no word to look at") }
    return CollocateWindow(within: within, sides: sides)
  }
}
