import AnalyzerKit

/// What the rules see of one sentence: its words (and emoticons) with what the lexicon knows of each.
struct SentenceItems {
  /// A word, a compound, a phrase, an emoticon or an emoji.
  struct Item {
    var traits: WordTraits
    /// UTF-8 bytes of the article.
    var span: TextSpan
    /// Words it counts for in the coverage; 0 for emoticons and emoji.
    var words: Int
    /// In capital letters throughout.
    var isUpper: Bool
  }

  var items: [Item] = []
  var exclamationMarks = 0
  var questionMarks = 0

  mutating func removeAll() {
    items.removeAll(keepingCapacity: true)
    exclamationMarks = 0
    questionMarks = 0
  }

  /// Counts the marks that give emphasis.
  mutating func countMarks(_ bytes: borrowing [UInt8], _ range: Range<Int>) {
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
