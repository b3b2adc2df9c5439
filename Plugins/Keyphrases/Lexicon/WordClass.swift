import Foundation

/// What is known of a word: what it can be, what it mostly is, which closed class it belongs to and how common it is.
///
/// One value of the embedded table, whose bits Tools/keyphrases-data/build.py sets.
struct WordClass {
  var raw: UInt16
  /// Whether the table has the word; else its ending was asked.
  var isListed: Bool

  /// Parts of speech, as bits.
  struct Parts: OptionSet {
    var rawValue: UInt16
    static let noun = Parts(rawValue: 1)
    static let verb = Parts(rawValue: 2)
    static let adjective = Parts(rawValue: 4)
    static let adverb = Parts(rawValue: 8)
  }

  /// Closed classes, in the order of `KINDS` in build.py.
  enum Kind: UInt16 {
    case open, determiner, pronoun, auxiliary, function, preposition, saying, time, quantity, vague, title, name, demonym, season
  }

  init(listed raw: UInt16) {
    self.raw = raw
    isListed = true
  }

  /// A word that only its form tells of.
  init(_ possible: Parts, mostly: Parts) {
    raw = possible.rawValue | UInt16(mostly.rawValue.trailingZeroBitCount) << 4
    isListed = false
  }

  var possible: Parts { Parts(rawValue: raw & 15) }
  var mostly: Parts { Parts(rawValue: 1 << (raw >> 4 & 3)) }
  var kind: Kind { Kind(rawValue: raw >> 6 & 15) ?? .open }

  /// The decimal logarithm of its uses in a thousand million words of running text; 0 for unknown and very rare words.
  var commonness: Double { Double(raw >> 10) / 8 }

  /// The same as uses in a million words, rounded to the step of the table; nil for unknown and very rare words.
  var perMillion: String? {
    guard raw >> 10 > 0 else { return nil }
    let uses = pow(10, commonness - 3)
    return uses < 1 ? "under 1" : "\(Int(uses.rounded()))"
  }

  /// Words that carry grammar: never part of a phrase.
  var isGrammar: Bool {
    switch kind {
    case .determiner, .pronoun, .auxiliary, .function, .preposition: true
    default: false
    }
  }
}
