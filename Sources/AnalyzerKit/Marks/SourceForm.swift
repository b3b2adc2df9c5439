/// How an article shows a source.
public enum SourceForm: String, FieldChoice, CaseIterable {
  /// A person of whom any part of a name is given.
  case named
  /// A person by the first name alone, because the rest is kept back.
  case partial
  /// One person without a name.
  case anonymous
  /// Several persons without names.
  case group
  /// An organisation, a state, a party, a campaign, an outlet.
  case organisation
  /// A poll, a memo, a film.
  case document
  case pronoun
  /// Words for a person whom the article names elsewhere.
  case description
  /// No words at all.
  case unattributed
}
