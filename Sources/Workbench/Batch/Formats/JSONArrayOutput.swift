import AnalyzerKit
import JSON

/// JSON: the objects of JSON Lines as one array.
struct JSONArrayOutput: BatchFormat {
  static let name = "json"
  static let help = "JSON: the same objects as one array"

  private let object: ArticleObject

  init(_ request: BatchRequest, analyzers: [AnalyzerEntry]) {
    object = ArticleObject(contents: request.contents)
  }

  var opening: [UInt8] { Array("[\n".utf8) }
  var separator: [UInt8] { Array(",\n".utf8) }
  var closing: [UInt8] { Array("\n]\n".utf8) }

  func encode(_ article: BatchArticle) -> [UInt8] {
    var writer = JSONWriter()
    object.encode(article, to: &writer)
    return writer.bytes
  }
}
