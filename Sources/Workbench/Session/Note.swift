import AnalyzerKit

/// A remark of the user about an article or a place in it.
public struct Note: Sendable, Equatable {
  /// `n1`, `n2` …, never used twice in a session.
  public var id: String
  public var article: Int
  /// The words it is about; nil for the article as a whole.
  public var anchor: Anchor?
  public var text: String

  public init(id: String, article: Int, anchor: Anchor?, text: String) {
    self.id = id
    self.article = article
    self.anchor = anchor
    self.text = text
  }
}
