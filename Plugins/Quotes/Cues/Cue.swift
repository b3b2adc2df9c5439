/// A verb group, or “according to”, that attributes something.
struct Cue {
  /// The word that carries it.
  var head: Int
  /// With auxiliaries, negation and adverbs on the left.
  var group: Range<Int>
  /// Hundredths of a logit.
  var score: Int
  /// “was expected”: what was said stands in the subject's place.
  var isPassive: Bool
  /// “saying”, “to say”: no subject of its own.
  var isNonfinite: Bool
}
