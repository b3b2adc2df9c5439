import ArticleModel

/// Makes the article of a page: the last step of every format.
enum ArticleAssembly {
  static func article(_ page: DraftPage, _ decoded: DecodedText, _ source: ArticleSource, warnings: [String] = []) -> Article {
    var (blocks, metadata) = BlockRecogniser.recognise(page)
    if let date = DateText.inFileName(source.path) { metadata.fill("date", [date], Origin(.file, FilePath.lastComponent(source.path))) }
    blocks.removeAll { $0.span.isEmpty }
    var source = source
    source.encoding = decoded.encoding
    return Article(
      text: SourceText(utf8: decoded.bytes), blocks: blocks, metadata: metadata, source: source, warnings: decoded.warnings + warnings)
  }
}
