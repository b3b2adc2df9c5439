import AnalyzerKit

/// One quotation with its source typed.
struct Statement {
  /// Index of the quote in its layer.
  var quote: Int
  var type: SourceType
  /// The source's words; what is said where there are none.
  var span: TextSpan
  var hasWords: Bool
  var entity: Int?
  var person: Int?
  /// What joins it to the other statements of the same source.
  var key: String
}
