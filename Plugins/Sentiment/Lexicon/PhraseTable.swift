/// Phrases of several words, found word by word.
struct PhraseTable: Sendable {
  /// What a phrase does.
  enum Effect: Sendable, Equatable {
    /// One of VADER's special cases: replaces the valence of its words.
    case special(Double)
    /// Counts like a word of the lexicon; vaderSentiment never finds these.
    case entry(Double)
    /// Changes the valence of what follows, like the booster words.
    case booster(Double)
    /// Counts for nothing, whatever its words would: `without a doubt`.
    case inert
  }

  private var next: [UInt64: Int32] = [:]
  private var effects: [Effect?] = [nil]

  /// Where every search starts.
  static let root: Int32 = 0

  /// The state after one more word; nil when no phrase goes on with it.
  func step(_ state: Int32, _ phraseWord: Int32) -> Int32? {
    phraseWord == 0 ? nil : next[PhraseTable.key(state, phraseWord)]
  }

  /// What the phrase that ends in this state does; nil where none ends.
  func effect(_ state: Int32) -> Effect? { effects[Int(state)] }

  /// Adds a phrase, as the numbers of its words; of a phrase added twice the later effect counts.
  mutating func add(_ phraseWords: [Int32], _ effect: Effect) {
    var state = PhraseTable.root
    for word in phraseWords {
      let key = PhraseTable.key(state, word)
      if let known = next[key] {
        state = known
      } else {
        let new = Int32(truncatingIfNeeded: effects.count)
        effects.append(nil)
        next[key] = new
        state = new
      }
    }
    effects[Int(state)] = effect
  }

  private static func key(_ state: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
