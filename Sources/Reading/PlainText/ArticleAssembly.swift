import ArticleModel

/// Makes the article of a page: the last step of every format.
enum ArticleAssembly {
  static func article(_ page: DraftPage, _ decoded: DecodedText, _ source: ArticleSource, warnings: [String] = []) -> Article {
    let (blocks, metadata) = BlockRecogniser.recognise(page)
    return article(decoded, source, blocks.filter { !$0.span.isEmpty }, metadata, warnings: warnings)
  }

  /// The article of given sentences or tokens: nothing is looked for in them but the language.
  static func article(given words: GivenTextParser, _ decoded: DecodedText, _ source: ArticleSource, _ fields: RecordFields) -> Article {
    var metadata = fields.metadata
    LanguageGuess.apply(to: &metadata, from: words.bytes[...])
    var article = article(decoded, source, words.blocks, metadata, warnings: fields.warnings)
    article.given = words.given
    return article
  }

  private static func article(
    _ decoded: DecodedText, _ source: ArticleSource, _ blocks: [Block], _ metadata: Metadata, warnings: [String]
  ) -> Article {
    var (source, metadata) = (source, metadata)
    if let date = DateText.inFileName(source.path) { metadata.fill("date", [date], Origin(.file, FilePath.lastComponent(source.path))) }
    source.encoding = decoded.encoding
    return Article(
      text: SourceText(utf8: decoded.bytes), blocks: blocks, metadata: metadata, source: source, warnings: decoded.warnings + warnings)
  }
}
