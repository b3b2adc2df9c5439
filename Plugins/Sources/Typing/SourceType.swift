import AnalyzerKit

/// What a source's words are found to be.
public struct SourceType: Sendable, Equatable {
  public var form: SourceForm
  /// The words that decided the form.
  public var words: TextSpan?
  public var role: SourceRole?
  public var roleWords: TextSpan?
  /// Index of the entity that the words name, or that stands behind them.
  var entity: Int?
  /// Index of the person that the words mean.
  var person: Int?
  /// Whether a group is said to be of so many, or is a share of the public.
  var isPublic = false
  /// “A law firm”: an organisation or person that is introduced as one of several.
  var isIndefinite = false
}
