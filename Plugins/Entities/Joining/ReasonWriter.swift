import AnalyzerKit

/// Writes down why an entity was found, for `why`.
struct ReasonWriter {
  let words: ArticleWords
  let names: [TypedName]
  /// Pieces of evidence shown at most.
  private static let longest = 6

  /// The strongest rule's name, then one piece of evidence for each rule, strongest first, then what joined other names to it.
  func reason(_ cluster: NameCluster) -> Reason {
    var pieces: [TypeEvidence] = []
    for member in cluster.members.prefix(40) {
      for piece in names[member].evidence where !pieces.contains(where: { $0.rule == piece.rule && $0.weight >= piece.weight }) {
        pieces.removeAll { $0.rule == piece.rule }
        pieces.append(piece)
      }
    }
    pieces.sort { ($0.weight, -$0.tokens.lowerBound) > ($1.weight, -$1.tokens.lowerBound) }
    var evidence: [Evidence] = []
    for piece in pieces.prefix(ReasonWriter.longest) {
      evidence.append(Evidence(piece.rule.label, words.span(piece.tokens), note: piece.note?.description ?? piece.rule.name))
    }
    for join in cluster.joins.prefix(ReasonWriter.longest) {
      evidence.append(Evidence("joined", words.span(names[join.member].candidate), note: join.rule))
    }
    return Reason(pieces.first?.rule.name ?? TypingRule.sameDocument.name, evidence)
  }
}
