import AnalyzerKit

/// Puts the hits of all slices together, and in order.
struct KwicSorting {
  private(set) var hits: [KwicHits.Hit] = []
  /// The line of each hit, or none at all where lines are still to be made.
  private(set) var lines: [TableRow] = []
  private var keys: [Int32] = []
  private let order: KwicOrder
  private let items: [SessionView.Item]

  /// The slices in the order of the articles. Keys become places in the order of all words, so that sorting compares numbers.
  init(_ slices: [KwicHits], _ order: KwicOrder, _ items: [SessionView.Item]) {
    self.order = order
    self.items = items
    var words = WordIndex()
    for slice in slices {
      // A slice has no lines beyond the number of a whole list; then no slice after it is in the list.
      if lines.count == hits.count { lines += slice.lines }
      hits += slice.hits
      if slice.keys.isEmpty { continue }
      let numbers = (0..<slice.words.count).map { Int32(truncatingIfNeeded: words.insert(slice.words.word($0).span)) }
      keys += slice.keys.map { numbers[Int($0)] }
    }
    var ranks = [Int32](repeating: 0, count: words.count)
    for (rank, word) in (0..<words.count).sorted(by: { words.word($0).lexicographicallyPrecedes(words.word($1)) }).enumerated() {
      ranks[word] = Int32(truncatingIfNeeded: rank)
    }
    for at in keys.indices { keys[at] = ranks[Int(keys[at])] }
  }

  /// Some of the hits in the order asked for; equal ones stay in the order of the text. A missing word comes first, a missing date last.
  func sorted(_ chosen: [Int]) -> [Int] {
    if order.levels.isEmpty { return chosen }
    let dates = order.levels.contains { $0.key == .date } ? items.map(\.article.metadata.date) : []
    let width = order.wordLevels.count
    return chosen.sorted { first, second in
      var word = 0
      for level in order.levels {
        var difference = 0
        switch level.key {
        case .article: difference = Int(hits[first].item) - Int(hits[second].item)
        case .date:
          let days = (dates[Int(hits[first].item)], dates[Int(hits[second].item)])
          if days.0 == nil || days.1 == nil {
            if (days.0 == nil) == (days.1 == nil) { continue }
            return days.1 == nil
          }
          if let one = days.0, let other = days.1, one != other { difference = one < other ? -1 : 1 }
        case .left, .right, .match:
          difference = Int(keys[first * width + word]) - Int(keys[second * width + word])
          word += 1
        }
        if difference != 0 { return level.isFalling ? difference > 0 : difference < 0 }
      }
      return first < second
    }
  }
}
