import Foundation

/// How much a phrase says what the article is about: a product of what it is made of, none of them learnt.
///
/// The nine constants were set by hand and checked on both halves of a split of 500N-KPCrowd; Tools/keyphrases-data/README.md has the figures.
struct PhraseScore {
  /// Uses in a thousand million words, as decimal logarithms: a word as common as the first or rarer counts in full, as the second or
  /// more common hardly at all.
  static let rare = 4.5
  static let common = 7.0
  /// The factor of the commonest words.
  static let least = 0.1
  /// Letters from which a word counts in full: shorter words are vaguer.
  static let fullLength = 8.0
  /// Counts grow less than in proportion.
  static let exponent = 0.8
  /// A phrase at the start counts twice, after so many words and marks one and a half times.
  static let half = 60.0
  /// Names come up in every story, those of persons of two words and more above all; common nouns where they matter.
  static let nameWeight = 0.7
  static let longNameWeight = 0.45
  /// A phrase says more than a word.
  static let phraseWeight = 1.1

  /// How often it occurs, and the factor made of that.
  var times: Int
  var frequency: Double
  var position: Double
  /// Of a phrase that is no name.
  var rarity = 1.0
  var length = 1.0
  var kind = 1.0

  init(_ candidate: Candidate, count: Int, position: Int, in candidates: Candidates) {
    times = count
    frequency = pow(Double(count), PhraseScore.exponent)
    self.position = 1 + 1 / (1 + Double(position) / PhraseScore.half)
    if candidate.isName {
      kind = candidate.length > 1 ? PhraseScore.longNameWeight : PhraseScore.nameWeight
      return
    }
    var rarity = 0.0
    var letters = 0.0
    for word in candidate.words {
      let type = Int(candidates.words.types[word])
      rarity += PhraseScore.rarity(candidates.types.classes[type].commonness)
      letters += Double(candidates.types.lengths[type])
    }
    self.rarity = rarity / Double(candidate.length)
    length = Swift.min(1, letters / Double(candidate.length) / PhraseScore.fullLength)
    if candidate.length > 1 { kind = PhraseScore.phraseWeight }
  }

  var value: Double { frequency * position * rarity * length * kind }

  /// The factor of one word.
  static func rarity(_ commonness: Double) -> Double {
    Swift.max(least, Swift.min(1, (common - commonness) / (common - rare)))
  }
}
