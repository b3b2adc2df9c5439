import ArticleModel

/// Markdown (CommonMark's blocks, front matter, tables): one article a file.
///
/// Block markup (`#`, `>`, `-`, fences) stays outside the blocks. Inline markup (`**`, `_`, links) stays inside, since the text is never
/// altered; only marks around a whole block are left out. A quotation of several lines keeps the `>` of its later lines.
struct MarkdownFormat: ArticleFormat {
  static let name = "markdown"
  static let extensions = ["md", "markdown", "mdown", "mkd"]

  private let input: ByteInput
  private var isRead = false

  init(_ input: ByteInput, options: ReadingOptions) {
    self.input = input
  }

  /// Front matter, or a heading at the start or two further down.
  static func likeness(_ prefix: [UInt8]) -> FormatLikeness {
    let lines = MarkdownLine.lines(prefix)
    guard let first = lines.first(where: { !$0.isBlank }) else { return .none }
    if first.start == 0, FrontMatter(prefix, lines) != nil { return .likely }
    let headings = lines.count { $0.heading(prefix) != nil }
    return first.heading(prefix) != nil || headings >= 2 ? .likely : .none
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

  private static func article(_ decoded: DecodedText, source: ArticleSource) throws(ReadingError) -> Article {
    let lines = MarkdownLine.lines(decoded.bytes)
    let frontMatter = FrontMatter(decoded.bytes, lines)
    var parser = MarkdownParser(decoded.bytes, lines, from: frontMatter?.lineCount ?? 0)
    let blocks = parser.parse()
    if blocks.isEmpty { throw .noText(path: source.name) }
    var page = DraftPage(text: decoded.bytes, blocks: blocks, metadata: frontMatter?.fields.metadata ?? Metadata(), hasBlankLines: true)
    page.hasMarkedHeadings = blocks.contains { $0.kind?.isHeading == true }
    return ArticleAssembly.article(page, decoded, source, warnings: frontMatter?.fields.warnings ?? [])
  }
}
