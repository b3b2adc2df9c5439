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

  init() {}

  /// Counts the words of articles on all cores. Throws when the user pressed Ctrl-C.
  ///
  /// - Parameter keys: numbers the words; may have numbered others.
  init(_ items: [SessionView.Item], _ folder: WordFolder, _ view: SessionView, numbering keys: inout MergedKeys) throws {
    let slices = try view.shards(of: items) { shard in
      var numbering = WordNumbering(folder)
      var counts = FrequencyCounts()
      try shard.forEachText { _, text in
        let words = numbering.read(text)
        counts.add(words.keys, limit: numbering.count)
      }
      return (numbering, counts)
    }
    for (numbering, slice) in slices {
      let numbers = keys.add(numbering)
      add(slice, as: numbers, limit: keys.count)
    }
  }

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
