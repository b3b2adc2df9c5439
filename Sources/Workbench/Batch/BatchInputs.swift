import Reading

/// The articles of all inputs, one after the other; what cannot be read takes its place in the order as an error.
struct BatchInputs {
  private let format: FormatChoice
  private let options: ReadingOptions
  private var arguments: ArraySlice<String>
  private var files: ArraySlice<String> = []
  private var seen: Set<String> = []
  private var stream: ArticleStream?
  /// Articles and errors that the current stream has given.
  private var given = 0

  init(_ request: BatchRequest, isCancelled: @escaping @Sendable () -> Bool) {
    arguments = request.inputs[...]
    format = request.inputFormat
    options = ReadingOptions(isCancelled: isCancelled)
  }

  mutating func next() -> Result<PendingArticle, ReadingError>? {
    while true {
      if let item = stream?.nextPending() {
        given += 1
        return item
      }
      if let ended = stream {
        stream = nil
        if given == 0 { return .failure(.noText(path: ended.path)) }
      }
      do throws(ReadingError) {
        guard try openNext() else { return nil }
      } catch {
        return .failure(error)
      }
    }
  }

  /// Opens the next file; false when there is none left.
  private mutating func openNext() throws(ReadingError) -> Bool {
    while files.isEmpty {
      guard let argument = arguments.popFirst() else { return false }
      for file in try InputExpansion.expand([argument]) where seen.insert(file).inserted { files.append(file) }
    }
    guard let file = files.popFirst() else { return false }
    given = 0
    stream = try ArticleStream(path: file, format: format, options: options)
    return true
  }
}
