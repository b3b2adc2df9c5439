/// What may be the source, or the content, of a cue.
struct Candidate {
  /// In the order of the text; none: nobody is named.
  var pieces: [Range<Int>]
  /// How it was arrived at; several ways may lead to the same tokens.
  var ways: [Way]

  /// One way to a candidate, with the relations that lead there.
  struct Way {
    var kind: Kind
    var path: UInt64
  }

  enum Kind: UInt8 {
    case none, rule
    case subject, higherSubject, modified, owner, oblique, inverted, before, relative
    case child, grandchild, fromChild, toSubtreeEnd
    case rest, subtree, clause, comma, untilRule
    case left, leftSentence, leftClause, leftRegion, leftHead, leftAndRest, leftAndRegion
    case region, regionBefore, passive, noun, around, regions, bareChild
  }

  var start: Int { pieces.first?.lowerBound ?? -1 }
  var end: Int { pieces.last?.upperBound ?? -1 }
}

extension Array<Candidate> {
  /// Adds a way to some tokens; at most 40 candidates are kept.
  mutating func add(_ pieces: [Range<Int>], _ kind: Candidate.Kind, _ path: UInt64 = 0) {
    let way = Candidate.Way(kind: kind, path: path)
    if let at = firstIndex(where: { $0.pieces == pieces }) {
      if self[at].ways.count < 6 { self[at].ways.append(way) }
    } else if count < 40 {
      append(Candidate(pieces: pieces, ways: [way]))
    }
  }
}
