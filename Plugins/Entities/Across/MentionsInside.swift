import AnalyzerKit

/// Which mentions lie among the words that a command looks at.
struct MentionsInside {
  /// For each mark of an article that is not looked at as a whole, how many of its mentions do; nil where every mention counts.
  private var counts: [Int: Int]?

  /// Reads the words of those articles of which only a part is looked at. Throws when the user pressed Ctrl-C.
  init(_ view: SessionView, _ set: SetOfNames) throws {
    if view.items.allSatisfy(\.isWhole) { return }
    let shards = try view.shards { shard in
      var found: [(mark: Int, count: Int)] = []
      try shard.forEach { item in
        let places = try WordsInside(item)
        for mark in set.marks(of: item) { found.append((mark, set.marks[mark].places.reduce(0) { $0 + (places.hold($1) ? 1 : 0) })) }
      }
      return found
    }
    var counts: [Int: Int] = [:]
    for (mark, count) in shards.joined() { counts[mark] = count }
    self.counts = counts
  }

  func count(of mark: Int, _ set: SetOfNames) -> Int { counts.map { $0[mark] ?? 0 } ?? set.marks[mark].places.count }
}

/// The words of an article that a command looks at.
struct WordsInside {
  private let tokens: TokenTable?

  init(_ item: SessionView.Item) throws { tokens = item.isWhole ? nil : try item.text().tokens }

  /// Whether the first word of a mention is among them.
  func hold(_ span: TextSpan) -> Bool {
    guard let tokens else { return true }
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens.starts[middle]) < span.start { low = middle + 1 } else { high = middle }
    }
    return low < tokens.count && Int(tokens.starts[low]) < span.end
  }
}
