import Reading

/// One article to be read and analysed, or an input that cannot be, with its place in the order.
struct BatchWork: Sendable {
  let number: Int
  let item: Result<PendingArticle, ReadingError>

  /// Bytes of the input that it holds on to.
  var byteCount: Int {
    switch item {
    case .success(let pending): pending.byteCount
    case .failure: 0
    }
  }
}
