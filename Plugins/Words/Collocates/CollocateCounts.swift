import AnalyzerKit

/// What stands around a node in a set of articles: counts by key, put together from the slices of the articles.
struct CollocateCounts {
  private(set) var keys = MergedKeys()
  private(set) var counts = WindowCounts()
  /// Articles that hold the node.
  private(set) var articles = 0

  /// What one slice of the articles gives.
  private struct Slice: Sendable {
    var numbering: WordNumbering
    var counts = WindowCounts()
    var articles = 0
  }

  /// Counts on all cores. Throws when the user pressed Ctrl-C.
  init(_ pattern: Pattern, window: CollocateWindow, _ view: SessionView) throws {
    let slices = try view.shards { shard in
      var slice = Slice(numbering: WordNumbering(pattern.folder))
      var matcher = Matcher(pattern)
      try shard.forEachText { _, text in
        let keyed = slice.numbering.read(text)
        let nodes = try matcher.matches(in: text, keyed.words, slice.numbering.vocabulary, check: shard.check).map(\.words)
        let ends = nodes.isEmpty ? [] : WindowUnits.ends(of: window.within, in: text, keyed.words)
        slice.counts.add(keyed.keys, typeCount: slice.numbering.count, unitEnds: ends, nodes: nodes, window: window)
        if !nodes.isEmpty { slice.articles += 1 }
      }
      return slice
    }
    for slice in slices {
      let numbers = keys.add(slice.numbering)
      counts.add(slice.counts, numbers: numbers, typeCount: keys.count)
      articles += slice.articles
    }
  }

  /// Words that a window holds: as many as its sides, or the mean of those seen where it is a whole sentence, paragraph or article.
  func span(_ window: CollocateWindow) -> Double {
    if let sides = window.sides { return Double(sides.left + sides.right) }
    return counts.nodeCount == 0 ? 0 : Double(counts.slots) / Double(counts.nodeCount)
  }
}
