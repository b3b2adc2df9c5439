import AnalyzerKit

/// What a word says about the role of a source.
struct WordRoles: Sendable {
  /// A noun for persons that has a role of its own: “senator”.
  var noun: SourceRole?
  /// A noun for persons whose role is that of whom they belong to: “a spokesman for the police”.
  var isDependent = false
  /// The role of a dependent noun where nobody is named to whom it belongs.
  var fallback: SourceRole?
  /// A word for organisations, or in their names: “ministry”, “Times”.
  var place: SourceRole?
  /// A word before a dependent noun: “campaign” in “a campaign aide”.
  var word: SourceRole?
  /// A word after a name: “rally” in “Lund’s rally”.
  var beside: SourceRole?
  /// A verb before a name that stands for election.
  var vote: SourceRole?

  var hasNoun: Bool { noun != nil || isDependent }
}
