import Workbench

/// Says beforehand when a command about words will take some seconds.
enum LongQuery {
  /// Bytes a second and core that counting words reaches at the least on a machine of ten years ago.
  private static let rate = 25e6

  /// One line, nil for a command that answers at once.
  static func notice(articles: [OpenArticle], cores: Int) -> String? {
    WorkEstimate(articles, rate: rate, cores: cores).notice("reading", patience: 3)
  }
}
