import Workbench

/// Says beforehand when a command about words will take some seconds.
enum LongQuery {
  /// Megabytes a second and core that counting words reaches at the least on a machine of ten years ago.
  private static let rate = 25e6
  private static let patience = 3.0

  /// One line, nil for a command that answers at once.
  static func notice(articles: [OpenArticle], cores: Int) -> String? {
    let bytes = articles.reduce(0) { $0 + $1.article.text.bytes.count }
    let seconds = Double(bytes) / rate / Double(max(1, cores))
    if seconds < patience { return nil }
    return "reading \(articles.count) articles, \(bytes / 1_000_000) MB: up to \(Int(seconds.rounded(.up))) seconds; Ctrl-C stops"
  }
}
