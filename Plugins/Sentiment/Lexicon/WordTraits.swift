/// What the lexicon and the rules know about one word.
struct WordTraits: Sendable, Equatable {
  /// The lexicon's weight; counts only where `isListed`.
  var valence = 0.0
  /// What it adds to the valence of a word after it (`very` +0.293), 0 for none.
  var booster = 0.0
  /// Its number among the words that phrases are made of, 0 for none.
  var phraseWord: Int32 = 0
  var rule = RuleWord.none
  /// Whether the lexicon lists it.
  var isListed = false
  /// Whether a user's entry is just this word.
  var isOwn = false
  /// Where `WildcardLookup` keeps the phrase words with wildcards that it fits, 0 for none.
  var fitting: Int32 = 0
  /// Whether it negates words after it.
  var isNegation = false
  /// Whether a phrase begins with it.
  var startsPhrase = false

  /// Whether the rules need it to do its work on other words, as `not`, `very` and `but` do.
  var isTool: Bool {
    if isNegation || booster != 0 { return true }
    switch rule {
    case .none, .doubt, .kind, .least: return false
    case .no, .or, .nor, .never, .so, .this, .without, .at, .very, .but, .of: return true
    }
  }

  /// A word that nobody knows anything of.
  static let unknown = WordTraits()
}

/// The words that VADER's rules name.
enum RuleWord: UInt8, Sendable, CaseIterable {
  case none, no, or, nor, never, so, this, without, doubt, least, at, very, but, kind, of

  var word: String { "\(self)" }
}
