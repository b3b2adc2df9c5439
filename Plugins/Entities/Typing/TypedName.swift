import AnalyzerKit

/// A candidate with its type and what speaks for it.
struct TypedName {
  var candidate: Candidate
  var type: EntityType
  var evidence: [TypeEvidence]
}
