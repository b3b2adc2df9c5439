import AnalyzerKit

/// A key and a value that the user gave to an article or to a place in it, for filtering and counting.
public struct Tag: Sendable, Equatable {
  public var article: Int
  /// The words it is about; nil for the article as a whole.
  public var anchor: Anchor?
  public var key: String
  public var value: String

  public init(article: Int, anchor: Anchor?, key: String, value: String) {
    self.article = article
    self.anchor = anchor
    self.key = key
    self.value = value
  }
}
