import AnalyzerKit

/// What the articles in use are compared with, and which words are listed.
struct KeywordsOptions: WordFilterOptions {
  /// Which words are listed.
  enum Direction: String, FieldChoice, CaseIterable {
    /// Those that are commoner in the articles in use.
    case positive
    /// Those that are rarer in them.
    case negative
    case both
  }

  var against = "rest"
  var direction = Direction.both
  var min = 1
  var match = ""
  var content = false
  var stopwords = ""
  var folding = Folding()

  static let fields: [Field<KeywordsOptions>] =
    [
      Field(
        "against", \.against,
        help: "the reference: rest (every other open article), article numbers such as 4-9, a name made by let, or files that are not open"),
      Field("direction", \.direction, help: "positive: only words that are commoner than in the reference; negative: only rarer ones"),
      Field("min", \.min, help: "leave out words that occur less often in both sets together"),
    ] + wordFilterFields
}
