import AnalyzerKit
import JSON

/// JSON Lines: one object an article, one line each.
struct JSONLinesOutput: BatchFormat {
  static let name = "jsonl"
  static let help = "JSON Lines: one object an article, one line each"

  private let object: ArticleObject

  init(_ request: BatchRequest, analyzers: [AnalyzerEntry]) {
    object = ArticleObject(contents: request.contents)
  }

  func encode(_ article: BatchArticle) -> [UInt8] {
    var writer = JSONWriter()
    object.encode(article, to: &writer)
    writer.newline()
    return writer.bytes
  }
}
