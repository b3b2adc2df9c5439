import ArticleModel

/// Plain text: one article a file.
struct PlainTextFormat: ArticleFormat {
  static let name = "text"
  static let extensions = ["txt", "text"]

  static func likeness(_ prefix: [UInt8]) -> FormatLikeness { .fallback }

  private let input: ByteInput
  private var isRead = false

  init(_ input: ByteInput, options: ReadingOptions) {
    self.input = input
  }

  mutating func next() throws(ReadingError) -> PendingArticle? {
    if isRead { return nil }
    isRead = true
    let bytes = try input.takeAll()
    let source = ArticleSource(path: input.path, format: Self.name)
    let (encoding, warnings) = (input.encoding, input.warnings)
    return PendingArticle(byteCount: bytes.count) { () throws(ReadingError) in
      var decoded = TextDecoder.decode(bytes, declared: encoding)
      decoded.warnings = warnings + decoded.warnings
      return try Self.article(decoded, source: source)
    }
  }

  /// An article from decoded plain text; `fields` are what the record beside the text says. Throws `noText`.
  static func article(
    _ decoded: DecodedText, source: ArticleSource, fields: RecordFields = RecordFields()
  ) throws(ReadingError) -> Article {
    let blocks = BlockCutter.blocks(decoded.bytes)
    if blocks.isEmpty { throw .noText(path: source.name) }
    let page = DraftPage(
      text: decoded.bytes, blocks: blocks, metadata: fields.metadata, hasBlankLines: blocks.dropFirst().contains { $0.blankBefore > 0 })
    return ArticleAssembly.article(page, decoded, source, warnings: fields.warnings)
  }
}
