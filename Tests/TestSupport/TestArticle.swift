import AnalyzerKit
import Foundation

/// Articles for tests, from a few lines.
public enum TestArticle {
  /// Blocks are separated by empty lines; one that begins with `# ` is a heading, with `= ` the title, with `~ ` set aside.
  public static func article(_ text: String) -> Article {
    var blocks: [Block] = []
    var plain = ""
    for piece in text.components(separatedBy: "\n\n") where !piece.isEmpty {
      let kind: BlockKind =
        piece.hasPrefix("# ") ? .heading : piece.hasPrefix("= ") ? .title : piece.hasPrefix("~ ") ? .boilerplate : .paragraph
      let words = kind == .paragraph ? piece : String(piece.dropFirst(2))
      if !plain.isEmpty { plain += "\n\n" }
      let start = plain.utf8.count
      plain += words
      blocks.append(Block(kind, TextSpan(start, plain.utf8.count), setAside: kind == .boilerplate ? "test" : nil))
    }
    return Article(text: SourceText(plain), blocks: blocks, source: ArticleSource(path: "test.txt", format: "text"))
  }

  public static func text(_ text: String) -> AnalyzedText { AnalyzedText(article(text)) }

  /// One sentence, whatever stops it holds: headings are not cut.
  public static func sentence(_ words: String) -> AnalyzedText {
    let text = SourceText(words)
    return AnalyzedText(
      Article(text: text, blocks: [Block(.heading, text.span)], source: ArticleSource(path: "test.txt", format: "text")))
  }

  /// An article in a language.
  public static func text(_ words: String, language: String) -> AnalyzedText {
    var article = article(words)
    article.metadata.set("language", [language], Origin(.user))
    return AnalyzedText(article)
  }

  /// The span of the first occurrence of `words`.
  public static func span(of words: String, in text: AnalyzedText) -> TextSpan {
    let whole = text.text.string
    guard let range = whole.range(of: words) else { return TextSpan(0, 0) }
    let start = whole.utf8.distance(from: whole.startIndex, to: range.lowerBound)
    return TextSpan(start, start + words.utf8.count)
  }

  /// A file of the reference data beside the project, nil where it is not there.
  public static func reference(_ path: String) -> Data? { try? Data(contentsOf: URL(fileURLWithPath: ReferenceFile(path).path)) }

  /// The same as parsed JSON.
  public static func referenceJSON(_ path: String) -> [String: Any]? {
    reference(path).flatMap { try? JSONSerialization.jsonObject(with: $0) as? [String: Any] }
  }
}
