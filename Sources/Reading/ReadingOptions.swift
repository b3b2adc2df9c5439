/// How inputs are read.
public struct ReadingOptions: Sendable {
  /// The largest single article in bytes; a larger one is an error.
  public var maximumArticleBytes: Int
  /// Asked between chunks and when a read was interrupted by a signal; true ends the reading with `ReadingError.interrupted`.
  public var isCancelled: @Sendable () -> Bool

  public init(maximumArticleBytes: Int = 1 << 30, isCancelled: @escaping @Sendable () -> Bool = { false }) {
    self.maximumArticleBytes = maximumArticleBytes
    self.isCancelled = isCancelled
  }
}
