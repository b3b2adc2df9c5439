/// In what capacity a source speaks.
public enum SourceRole: String, FieldChoice, CaseIterable {
  /// Executive office, agency, police, court.
  case official
  /// Candidate, legislator, party, campaign and its staff.
  case politician
  case expert, media, business, citizen, advocacy
}
