import AnalyzerKit

/// Frequencies of all words of some articles, by their keys.
struct Frequencies {
  private(set) var keys = MergedKeys()
  private let counts: FrequencyCounts

  /// Counts the words of the view's articles, on all cores. Throws when the user pressed Ctrl-C.
  init(_ view: SessionView, _ folder: WordFolder) throws {
    counts = try FrequencyCounts(view.items, folder, view, numbering: &keys)
  }

  /// All words counted.
  var total: Int { counts.total }

  /// Different words.
  var different: Int { counts.entries.reduce(0) { $0 + ($1.count > 0 ? 1 : 0) } }

  func count(_ key: Int32) -> Int { counts.entries[Int(key)].count }

  func articles(_ key: Int32) -> Int { Int(counts.entries[Int(key)].articles) }

  /// Keys that occur so often, the commonest first, equally common ones in the order of their bytes.
  func byFrequency(atLeast minimum: Int) -> [Int32] {
    let found = counts.entries.indices.filter { counts.entries[$0].count >= max(1, minimum) }.map { Int32(truncatingIfNeeded: $0) }
    return found.sorted { first, second in
      let (one, other) = (count(first), count(second))
      return one != other ? one > other : keys.word(first).lexicographicallyPrecedes(keys.word(second))
    }
  }
}
