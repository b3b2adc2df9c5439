import AnalyzerKit

/// How often each word occurs in two sets of articles.
struct SetCounts {
  private(set) var keys = MergedKeys()
  private(set) var target = Side()
  private(set) var reference = Side()

  /// One of the sets, or a slice of it: how often each key occurs, and all words.
  struct Side: Sendable {
    fileprivate var counts: [Int] = []
    fileprivate(set) var wordCount = 0

    func count(_ key: Int) -> Int { key < counts.count ? counts[key] : 0 }

    fileprivate mutating func makeRoom(_ count: Int) {
      if counts.count < count { counts.append(contentsOf: repeatElement(0, count: count - counts.count)) }
    }
  }

  /// Counts on all cores. Throws when the user pressed Ctrl-C.
  init(_ sets: ComparedSets, _ folder: WordFolder, _ view: SessionView) throws {
    target = try add(sets.target, folder, view)
    reference = try add(sets.reference, folder, view)
  }

  private mutating func add(_ items: [SessionView.Item], _ folder: WordFolder, _ view: SessionView) throws -> Side {
    let slices = try view.shards(of: items) { shard in
      var numbering = WordNumbering(folder)
      var side = Side()
      try shard.forEachText { _, text in
        let words = numbering.read(text)
        side.makeRoom(numbering.count)
        for key in words.keys { side.counts[Int(key)] += 1 }
        side.wordCount += words.count
      }
      return (numbering, side)
    }
    var whole = Side()
    for (numbering, side) in slices {
      let numbers = keys.add(numbering)
      whole.makeRoom(keys.count)
      for (key, count) in side.counts.enumerated() { whole.counts[Int(numbers[key])] += count }
      whole.wordCount += side.wordCount
    }
    return whole
  }
}
