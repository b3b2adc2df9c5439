/// What a mention is in its clause.
enum GrammaticalRole: String {
  case subject, object, oblique, possessor, apposition, predicate
}
