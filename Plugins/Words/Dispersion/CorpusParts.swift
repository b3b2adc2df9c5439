/// How a set of articles is divided.
enum CorpusParts: Equatable, Sendable {
  case articles
  /// From one heading to the next, within an article.
  case sections
  /// So many parts of equal size, whatever articles they lie in.
  case equal(Int)

  /// How many equal parts there may be.
  static let counts = 2...10_000

  /// The number of the word after the last one of each part, over all articles one after the other; rising, parts without words left out.
  func ends(_ articles: [ArticleOccurrences]) -> [Int] {
    let total = articles.reduce(0) { $0 + $1.wordCount }
    var ends: [Int] = []
    switch self {
    case .articles:
      for article in articles { ends.append((ends.last ?? 0) + article.wordCount) }
    case .sections:
      var offset = 0
      for article in articles {
        ends += article.sectionEnds.map { offset + Int($0) }
        offset += article.wordCount
      }
    case .equal(let count):
      ends = (1...count).map { $0 * total / count }
    }
    var last = 0
    return ends.filter { end in
      defer { last = end }
      return end > last
    }
  }

  /// What they are called below a table.
  func description(_ count: Int) -> String {
    switch self {
    case .articles: count == 1 ? "article" : "articles"
    case .sections: count == 1 ? "section" : "sections"
    case .equal: count == 1 ? "part" : "equal parts"
    }
  }
}
