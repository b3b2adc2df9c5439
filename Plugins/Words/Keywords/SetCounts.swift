import AnalyzerKit

/// How often each word occurs in a set of articles.
struct SetCounts: Sendable {
  private var vocabulary = Vocabulary()
  private var counts: [Int] = []
  /// All words.
  private(set) var wordCount = 0

  /// Counts the words of articles, on all cores.
  static func of(_ items: [SessionView.Item], _ view: SessionView) throws -> SetCounts {
    let slices = try view.shards(of: items) { shard in
      var counts = SetCounts()
      try shard.forEachText { _, text in counts.add(text) }
      return counts
    }
    var whole = slices.first ?? SetCounts()
    for slice in slices.dropFirst() { whole.add(slice) }
    return whole
  }

  /// Every word of this set or another with how often it occurs in both, in order of first appearance.
  func joined(with other: SetCounts) -> [(word: String, own: Int, other: Int)] {
    var all = self
    all.add(other)
    return all.counts.indices.map { type in
      let own = type < counts.count ? counts[type] : 0
      return (all.vocabulary.string(Int32(truncatingIfNeeded: type)), own, all.counts[type] - own)
    }
  }

  private mutating func add(_ text: AnalyzedText) {
    let words = NumberedWords(text, numbering: &vocabulary)
    makeRoom()
    for type in words.types { counts[Int(type)] += 1 }
    wordCount += words.count
  }

  private mutating func add(_ other: SetCounts) {
    for type in other.counts.indices where other.counts[type] > 0 {
      let own = vocabulary.number(Int32(truncatingIfNeeded: type), of: other.vocabulary)
      makeRoom()
      counts[Int(own)] += other.counts[type]
    }
    wordCount += other.wordCount
  }

  private mutating func makeRoom() {
    if counts.count < vocabulary.count { counts.append(contentsOf: repeatElement(0, count: vocabulary.count - counts.count)) }
  }
}
