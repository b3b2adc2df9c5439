import AnalyzerKit

/// How often each word occurs in two sets of articles.
struct SetCounts {
  private(set) var keys = MergedKeys()
  private(set) var target = FrequencyCounts()
  private(set) var reference = FrequencyCounts()

  /// Counts on all cores. Throws when the user pressed Ctrl-C.
  init(_ sets: ComparedSets, _ folder: WordFolder, _ view: SessionView) throws {
    target = try FrequencyCounts(sets.target, folder, view, numbering: &keys)
    reference = try FrequencyCounts(sets.reference, folder, view, numbering: &keys)
  }

  /// How often a key occurs in one of the sets, and in how many articles.
  func entry(_ key: Int, in counts: FrequencyCounts) -> FrequencyCounts.Entry {
    key < counts.entries.count ? counts.entries[key] : FrequencyCounts.Entry()
  }
}
