import AnalyzerKit

/// What the rules see of one sentence: its words (and emoticons) with what the lexicon knows of each.
struct SentenceItems {
  /// A word, a compound, a phrase, an emoticon or an emoji.
  struct Item {
    var traits: WordTraits
    /// UTF-8 bytes of the article.
    var start: Int32
    var end: Int32
    /// Words it counts for in the coverage; 0 for emoticons and emoji.
    var words: Int32
    /// In capital letters throughout.
    var isUpper: Bool

    init(traits: WordTraits, start: Int, end: Int, words: Int, isUpper: Bool) {
      self.traits = traits
      self.start = Int32(truncatingIfNeeded: start)
      self.end = Int32(truncatingIfNeeded: end)
      self.words = Int32(truncatingIfNeeded: words)
      self.isUpper = isUpper
    }

    var span: TextSpan { TextSpan(Int(start), Int(end)) }
  }

  private(set) var items: [Item] = []
  var exclamationMarks = 0
  var questionMarks = 0
  /// Whether any item is in the lexicon: else there is nothing to reckon.
  private(set) var holdsListed = false

  mutating func removeAll() {
    items.removeAll(keepingCapacity: true)
    exclamationMarks = 0
    questionMarks = 0
    holdsListed = false
  }

  @inline(__always)
  mutating func append(_ item: Item) {
    if item.traits.isListed { holdsListed = true }
    items.append(item)
  }

  /// Replaces the items by others made of them.
  mutating func replaceItems(_ change: (inout [Item]) -> Void) {
    change(&items)
    holdsListed = items.contains { $0.traits.isListed }
  }

  /// Counts the marks that give emphasis.
  mutating func countMarks(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    for at in range {
      if bytes[at] == 0x21 { exclamationMarks += 1 }
      if bytes[at] == 0x3F { questionMarks += 1 }
    }
  }

  /// Whether some items, but not all, are in capitals: only then do capitals stand out.
  var capitalsStandOut: Bool {
    var upper = 0
    for item in items where item.isUpper { upper += 1 }
    return upper > 0 && upper < items.count
  }
}
