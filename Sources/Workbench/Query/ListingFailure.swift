/// An article that an analyzer could not read.
public struct ListingFailure: Sendable, CustomStringConvertible {
  public let article: OpenArticle
  public let analyzer: String
  public let message: String

  public var description: String { "\(article.article.source.name): \(analyzer): \(message)" }
}
