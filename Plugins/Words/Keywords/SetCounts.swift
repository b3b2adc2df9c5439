import AnalyzerKit

/// How often each word occurs in two sets of articles.
struct SetCounts {
  private(set) var keys = MergedKeys()
  private(set) var target = FrequencyCounts()
  private(set) var reference = FrequencyCounts()

  /// Counts on all cores. Throws when the user pressed Ctrl-C.
  init(_ sets: ComparedSets, _ folder: WordFolder, _ view: SessionView) throws {
    target = try add(sets.target, folder, view)
    reference = try add(sets.reference, folder, view)
  }

  /// How often a key occurs in one of the sets, and in how many articles.
  func entry(_ key: Int, in counts: FrequencyCounts) -> FrequencyCounts.Entry {
    key < counts.entries.count ? counts.entries[key] : FrequencyCounts.Entry()
  }

  private mutating func add(_ items: [SessionView.Item], _ folder: WordFolder, _ view: SessionView) throws -> FrequencyCounts {
    let slices = try view.shards(of: items) { shard in
      var numbering = WordNumbering(folder)
      var counts = FrequencyCounts()
      try shard.forEachText { _, text in
        let words = numbering.read(text)
        counts.add(words.keys, limit: numbering.count)
      }
      return (numbering, counts)
    }
    var whole = FrequencyCounts()
    for (numbering, slice) in slices {
      let numbers = keys.add(numbering)
      whole.add(slice, as: numbers, limit: keys.count)
    }
    return whole
  }
}
