import AnalyzerKit

/// A name with its type and what speaks for it.
struct TypedName {
  var candidate: Candidate
  var type: EntityType
  var evidence: [TypeEvidence]
  /// The entry of the user’s list that it was taken from.
  var given: GivenName?
}
