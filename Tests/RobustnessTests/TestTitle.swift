import AnalyzerKit

/// An article that is a title and nothing else.
enum TestTitle {
  static func article(_ words: String) -> Article {
    let text = SourceText(words)
    return Article(text: text, blocks: [Block(.title, text.span)], source: ArticleSource(path: "title.txt", format: "text"))
  }
}
