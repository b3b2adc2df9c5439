import ArticleModel

/// The articles of one input, one after the other.
///
/// JSON Lines and CSV are read in chunks: memory holds one record, however long the input is. A bad record is a failure that names its
/// line, and the stream goes on behind it. `nextPending` leaves decoding and block recognition to the caller, for work on several cores.
public struct ArticleStream: IteratorProtocol {
  public let path: String
  private var reader: any ArticleFormat

  /// Opens a file, or standard input for `-`. Throws where it cannot be opened, is empty or is no text.
  public init(path: String, format: FormatChoice = .auto, options: ReadingOptions = ReadingOptions()) throws(ReadingError) {
    try self.init(input: try ByteInput(path: path, options: options), format: format, options: options)
  }

  /// The same over bytes in memory.
  public init(bytes: [UInt8], path: String, format: FormatChoice = .auto, options: ReadingOptions = ReadingOptions()) throws(ReadingError) {
    try self.init(input: ByteInput(bytes: bytes, path: path, options: options), format: format, options: options)
  }

  private init(input: ByteInput, format: FormatChoice, options: ReadingOptions) throws(ReadingError) {
    path = input.path
    let prefix = try input.prefix(4096)
    if prefix.isEmpty { throw .noText(path: input.path) }
    if let kind = BinarySignature.recognise(prefix) { throw .binary(path: input.path, looksLike: kind) }
    try input.normaliseUnicode()
    let start = try input.prefix(4096)
    let type: any ArticleFormat.Type
    switch format {
    case .auto: type = ArticleFormats.format(ofPath: input.path, prefix: start)
    case .named(let name):
      guard let named = ArticleFormats.named(name) else { throw .unknownFormat(name: name) }
      type = named
    }
    reader = type.init(input, options: options)
  }

  /// The next article, or what is wrong with the next record; nil at the end.
  public mutating func next() -> Result<Article, ReadingError>? {
    switch nextPending() {
    case nil: nil
    case .failure(let error): .failure(error)
    case .success(let pending): Result { () throws(ReadingError) in try pending.article() }
    }
  }

  /// The next article, cut out but not yet decoded; nil at the end.
  public mutating func nextPending() -> Result<PendingArticle, ReadingError>? {
    do throws(ReadingError) {
      return try reader.next().map { .success($0) }
    } catch {
      return .failure(error)
    }
  }
}
