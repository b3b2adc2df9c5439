import AnalyzerKit

/// How long reading articles will take at the most, so that it can be said beforehand.
public struct WorkEstimate: Sendable {
  public let articles: Int
  /// UTF-8 bytes of text.
  public let bytes: Int
  public let seconds: Double

  /// - Parameter rate: bytes a second and core that are reached at the least on a machine of ten years ago.
  public init(_ articles: [OpenArticle], rate: Double, cores: Int = Cores.count) {
    self.articles = articles.count
    bytes = articles.reduce(0) { $0 + $1.article.text.bytes.count }
    seconds = Double(bytes) / rate / Double(max(1, min(cores, articles.count)))
  }

  /// One line, nil for what takes less than `patience` seconds.
  public func notice(_ doing: String, patience: Double) -> String? {
    if articles == 0 || seconds < patience { return nil }
    return
      "\(doing) \(articles) article\(articles == 1 ? "" : "s"), \(bytes / 1_000_000) MB: up to \(Int(seconds.rounded(.up))) seconds; Ctrl-C stops"
  }

  /// Finding names or quotations; anything else that is read token by token.
  static func rate(ofLayers names: [String]) -> Double {
    names.contains { [LayerKey<Entity>.entities.name, LayerKey<Quote>.quotes.name].contains($0) } ? 1e6 : 10e6
  }

  /// From how many seconds on the making of layers is announced.
  static let patience = 5.0
}
