/// What links a mention to its person.
struct Link {
  var person: Int
  var rule: LinkRule
  /// The mention that it was linked to, nil for the first one of a person.
  var antecedent: Int?
  /// What decided.
  var note: String?
}

/// The rules, by the names that `why` prints.
enum LinkRule: String {
  case named, introduced, indefinite
  case together = "named-together"
  case sameName = "same-name"
  case familyName = "family-name"
  case firstName = "first-name"
  case fullName = "full-name"
  case otherForm = "other-form-of-name"
  case apposition, predicate, relative
  case inverse = "relative-of-relative"
  case spouse = "named-together-spouse"
  case ownedNoun = "whose-noun"
  case sameNoun = "same-noun"
  case roleNoun = "role-noun"
  case generalNoun = "general-noun"
  case pronoun
  case reflexive
  case possessive = "possessive-pronoun"
  case cataphora
  case interviewee, author
}
