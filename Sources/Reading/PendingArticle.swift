import ArticleModel

/// An article that was cut out of its input and is still to be decoded and divided into blocks.
public struct PendingArticle: Sendable {
  private let make: @Sendable () throws(ReadingError) -> Article

  init(_ make: @escaping @Sendable () throws(ReadingError) -> Article) {
    self.make = make
  }

  /// Decodes the text and recognises its blocks. Safe to call on any thread.
  public func article() throws(ReadingError) -> Article { try make() }
}
