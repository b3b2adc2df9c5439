import AnalyzerKit

/// Articles of a session with their layers and the user's corrections, in the forms of a batch run.
public struct SessionExport {
  private let format: any BatchFormat

  /// The forms' names, which are also the extensions of their files.
  public static var formats: [String] { BatchFormats.names.map(\.name) }

  /// Throws a `BatchError` for a request that its format has no place for.
  public init(_ request: BatchRequest, registry: Registry) throws(BatchError) {
    let type = try BatchFormats.named(request.format)
    format = try type.init(request, analyzers: registry.analyzers.filter { request.only?.contains($0.name) ?? true })
  }

  /// - Parameter articles: the articles with the layers to write.
  public func encode(_ articles: [(text: AnalyzedText, layers: [LayerResult])]) -> [UInt8] {
    var bytes = format.opening
    for (at, article) in articles.enumerated() {
      if at > 0 { bytes += format.separator }
      bytes += format.encode(BatchArticle(text: article.text, layers: article.layers))
    }
    return bytes + format.closing
  }
}
