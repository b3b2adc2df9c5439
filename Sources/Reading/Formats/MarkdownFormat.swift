struct MarkdownFormat: ArticleFormat {
  static let name = "markdown"
  static let extensions: [String] = []
  static func likeness(_ prefix: [UInt8]) -> FormatLikeness { .none }
  init(_ input: ByteInput, options: ReadingOptions) {}
  mutating func next() throws(ReadingError) -> PendingArticle? { nil }
}
