/// What a verb of saying lets on about the truth of what was said.
public enum VerbOfSaying: String, FieldChoice, CaseIterable {
  /// Nothing: said, told, added.
  case neutral
  /// It may be untrue: claimed, alleged.
  case doubtful
  /// It is so: admitted, pointed out.
  case assertive
}
