import AnalyzerKit

/// How often keys occur, and in how many articles; of one slice of a command's articles.
struct FrequencyCounts: Sendable {
  struct Entry: Sendable {
    var count = 0
    var articles: Int32 = 0
    /// The last article that held it, 1-based.
    var lastArticle: Int32 = 0
  }

  /// By key.
  private(set) var entries: [Entry] = []
  private(set) var total = 0
  private var article: Int32 = 0

  /// Counts the words of one article.
  ///
  /// - Parameter limit: all keys are below it.
  mutating func add(_ keys: [Int32], limit: Int) {
    article += 1
    total += keys.count
    if entries.count < limit { entries.append(contentsOf: repeatElement(Entry(), count: limit - entries.count)) }
    for key in keys {
      entries[Int(key)].count += 1
      if entries[Int(key)].lastArticle != article {
        entries[Int(key)].lastArticle = article
        entries[Int(key)].articles += 1
      }
    }
  }

  /// Adds what another slice counted, under other numbers.
  mutating func add(_ other: FrequencyCounts, as numbers: [Int32], limit: Int) {
    total += other.total
    if entries.count < limit { entries.append(contentsOf: repeatElement(Entry(), count: limit - entries.count)) }
    for (key, entry) in other.entries.enumerated() {
      entries[Int(numbers[key])].count += entry.count
      entries[Int(numbers[key])].articles += entry.articles
    }
  }
}
