/// A candidate that was chosen.
struct RankedPhrase {
  var node: Int32
  /// The surname that was joined to it, -1 for none.
  var surname: Int32
  var score: PhraseScore
  /// The score by which it was ranked: its own, or that of a word that occurs mostly inside it.
  var value: Double
}
