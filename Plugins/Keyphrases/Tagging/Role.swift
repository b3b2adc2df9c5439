/// What a token does in its sentence, as far as phrases are concerned.
enum Role: UInt8 {
  case noun, name, adjective, verb, adverb
  case determiner, pronoun, auxiliary, preposition, possessive, grammar
  case quantity, time, mark

  /// Roles that phrases are made of.
  var isInside: Bool { self == .noun || self == .name || self == .adjective }
}
