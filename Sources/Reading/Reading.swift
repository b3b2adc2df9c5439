import ArticleModel

/// Reads articles from files, standard input and memory.
public enum Reading {
  /// All articles of a file (`-` for standard input). Throws the first error, for a bad record too: nothing is left out unseen.
  public static func articles(
    at path: String, format: FormatChoice = .auto, options: ReadingOptions = ReadingOptions()
  ) throws(ReadingError) -> [Article] {
    var stream = try ArticleStream(path: path, format: format, options: options)
    return try allArticles(of: &stream, path: path)
  }

  /// All articles in bytes that came from elsewhere; `path` is what messages and `ArticleSource` call them.
  public static func articles(
    in bytes: [UInt8], path: String, format: FormatChoice = .auto, options: ReadingOptions = ReadingOptions()
  ) throws(ReadingError) -> [Article] {
    var stream = try ArticleStream(bytes: bytes, path: path, format: format, options: options)
    return try allArticles(of: &stream, path: path)
  }

  /// One article from text that is in memory already, such as pasted text. Throws `noText` where there is nothing but white space.
  public static func article(text: String, path: String = "") throws(ReadingError) -> Article {
    let decoded = DecodedText(bytes: Array(text.utf8), encoding: "UTF-8", warnings: [])
    return try PlainTextFormat.article(decoded, source: ArticleSource(path: path, format: PlainTextFormat.name))
  }

  /// Whether a word names a file or folder, or looks like a name of one: it has a `/` or the extension of a format, or is a pattern that matches.
  public static func looksLikeFile(_ word: String) -> Bool {
    word == "-" || word.contains("/") || ArticleFormats.reads(extensionOf: word) || (try? InputExpansion.expand([word])) != nil
  }

  /// Whether a `.json` file is a saved session.
  public static func isSession(_ path: String) -> Bool {
    guard FilePath.fileExtension(path) == "json", let input = try? ByteInput(path: path, options: ReadingOptions()),
      let prefix = try? input.prefix(4096)
    else { return false }
    return JSONLinesFormat.isSession(prefix)
  }

  /// A date as people write it, in ISO 8601 (`2022-09-24`, `2022-09`, `2022`); nil for words that are no date.
  public static func date(_ words: String) -> String? { DateText.whole(words) }

  private static func allArticles(of stream: inout ArticleStream, path: String) throws(ReadingError) -> [Article] {
    var articles: [Article] = []
    while let item = stream.next() { articles.append(try item.get()) }
    if articles.isEmpty { throw .noText(path: path) }
    return articles
  }
}
