import ArticleModel

/// An article that was cut out of its input and is still to be decoded and divided into blocks.
public struct PendingArticle: Sendable {
  /// Bytes of the input that it holds on to: what a queue of pending articles weighs.
  public let byteCount: Int
  private let make: @Sendable () throws(ReadingError) -> Article

  init(byteCount: Int, _ make: @escaping @Sendable () throws(ReadingError) -> Article) {
    self.byteCount = byteCount
    self.make = make
  }

  /// Decodes the text and recognises its blocks. Safe to call on any thread.
  public func article() throws(ReadingError) -> Article { try make() }
}
