/// The n-grams that go into a list: all of them while they are not too many, else the commoner ones.
///
/// When there are more than `limit`, the smallest count is raised until no more are left, so that equally common ones stay or go together.
struct FrequentNgrams: Sendable {
  struct Entry: Sendable {
    /// Where its words begin in `grams`.
    var start: Int
    var count: Int
    var articles: Int32
  }

  let length: Int
  let limit: Int
  private(set) var minimum: Int
  private(set) var grams: [Int32] = []
  private(set) var entries: [Entry] = []
  /// Different n-grams, of any count.
  private(set) var different = 0
  /// All n-grams that were counted.
  private(set) var total = 0

  init(length: Int, minimum: Int, limit: Int) {
    self.length = length
    self.limit = limit
    self.minimum = max(1, minimum)
  }

  mutating func add(_ table: NgramTable) {
    different += table.count
    for (number, entry) in table.entries.enumerated() {
      total += entry.count
      if entry.count >= minimum { add(table.gram(number), entry.count, entry.articles) }
    }
    prune()
  }

  mutating func add(_ other: FrequentNgrams) {
    different += other.different
    total += other.total
    minimum = max(minimum, other.minimum)
    for entry in other.entries where entry.count >= minimum {
      add(other.grams[entry.start..<(entry.start + length)], entry.count, entry.articles)
    }
    entries.removeAll { $0.count < minimum }
    prune()
  }

  private mutating func add(_ gram: ArraySlice<Int32>, _ count: Int, _ articles: Int32) {
    entries.append(Entry(start: grams.count, count: count, articles: articles))
    grams.append(contentsOf: gram)
  }

  private mutating func prune() {
    if entries.count <= limit { return }
    // The smallest count of which no more than `limit` n-grams have as much.
    let counts = entries.map(\.count).sorted(by: >)
    minimum = counts[limit] + 1
    var kept: [Entry] = []
    var words: [Int32] = []
    for entry in entries where entry.count >= minimum {
      kept.append(Entry(start: words.count, count: entry.count, articles: entry.articles))
      words.append(contentsOf: grams[entry.start..<(entry.start + length)])
    }
    entries = kept
    grams = words
  }

  /// The commonest first, equally common ones in the order of their words' numbers.
  func sorted() -> [Entry] {
    entries.sorted { first, second in
      if first.count != second.count { return first.count > second.count }
      for at in 0..<length where grams[first.start + at] != grams[second.start + at] {
        return grams[first.start + at] < grams[second.start + at]
      }
      return false
    }
  }
}
