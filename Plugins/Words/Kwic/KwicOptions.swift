import AnalyzerKit

/// How a concordance is laid out.
struct KwicOptions: AnalyzerOptions {
  /// What the lines are sorted by.
  enum Order: String, FieldChoice, CaseIterable {
    /// The order of the articles and their text.
    case article
    /// The words after the match, the nearest first; then those before it.
    case right
    /// The words before the match, the nearest first; then those after it.
    case left
    /// The match itself.
    case match
  }

  var width = 40
  var order = Order.article

  static let widths = 0...1000

  static let fields: [Field<KwicOptions>] = [
    Field("width", \.width, help: "characters on each side, 0 to 1000"),
    Field("order", \.order, help: "article: as in the text; right, left: by the words after, before the match; match: by the match"),
  ]
}
