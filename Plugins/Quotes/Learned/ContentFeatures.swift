import AnalyzerKit

/// What speaks for some tokens being the content of a cue.
struct ContentFeatures {
  let grammar: Grammar
  let context: UnitContext
  let verdicts: RuleVerdicts

  private var passage: Passage { grammar.passage }

  func collect(_ candidate: Candidate, _ cue: Int, _ group: Range<Int>, _ source: Range<Int>?, into list: inout FeatureList) {
    let lemma = grammar.lemma(cue)
    let relation = UInt64(grammar.relation(cue).number)
    let tag = UInt64(grammar.tag(cue).rawValue)
    let cluster = UInt64(bitPattern: Int64(grammar.clusters(cue).medium))
    for way in candidate.ways {
      let kind = UInt64(way.kind.rawValue)
      list.add(.kind, kind, way.path)
      list.add(.kindLemma, kind, lemma)
      list.add(.kindLemma, kind, lemma, way.path << 1 | 1)
      list.add(.kindLemma, kind, cluster, way.path << 1)
      list.add(.kindRelation, kind, relation)
      list.add(.kindTag, kind, tag, way.path)
    }
    let kind = UInt64(candidate.ways[0].kind.rawValue)
    let low = candidate.start
    let high = candidate.end
    edges(candidate, kind, lemma, &list)
    let first = candidate.pieces[0]
    let distance =
      first.lowerBound >= group.upperBound ? first.lowerBound - group.upperBound + 1 : min(-1, first.upperBound - group.lowerBound - 1)
    list.add(.place, FeatureList.bucket(distance), kind)
    list.add(.place, FeatureList.bucket(distance), lemma, 1)
    list.add(.place, candidate.pieces.count, lemma, distance > 0 ? 3 : 2)
    let count = candidate.pieces.reduce(0) { $0 + $1.count }
    list.add(.width, FeatureList.bucket(count))
    list.add(.width, FeatureList.bucket(count), lemma, 1)
    list.add(.width, FeatureList.bucket(count), cluster, 3)
    list.add(.width, FeatureList.bucket(count), kind, 2)
    overlap(candidate, cue, kind, &list)
    contents(candidate, cue, group, source, kind, &list)
    list.add(.region, FeatureList.bucket(context.high - high), 0, 1)
    list.add(.region, FeatureList.bucket(low - context.low), 0, 2)
  }

  private func word(_ token: Int) -> UInt64 {
    guard context.unit.tokens.contains(token) else { return 1 }
    if let region = passage.region(token) { return token == region.tokens.lowerBound ? 2 : token == region.tokens.upperBound - 1 ? 3 : 4 }
    return grammar.word(token)
  }

  private func tag(_ token: Int) -> UInt64 {
    guard context.unit.tokens.contains(token) else { return 99 }
    return passage.isQuoted(token) ? 98 : UInt64(grammar.tag(token).rawValue)
  }

  private func edges(_ candidate: Candidate, _ kind: UInt64, _ lemma: UInt64, _ list: inout FeatureList) {
    let low = candidate.start
    let high = candidate.end
    list.add(.start, word(low))
    list.add(.start, word(low), lemma, 1)
    list.add(.start, tag(low), kind, 2)
    list.add(.start, tag(low), lemma, 5)
    list.add(.startBefore, word(low - 1))
    list.add(.startBefore, tag(low - 1), tag(low), 3)
    list.add(.end, tag(high - 1), tag(high), 4)
    list.add(.endAfter, word(high))
    list.add(.endAfter, word(high), word(high + 1), 1)
    list.add(.endAfter, word(high), tag(high + 1), 2)
    list.add(.endAfter, word(high), kind, 3)
  }

  private func overlap(_ candidate: Candidate, _ cue: Int, _ kind: UInt64, _ list: inout FeatureList) {
    guard let index = verdicts.cue(cue) else { return list.add(.agrees, 9, kind) }
    let rule = verdicts.rule(index)
    let other = verdicts.made[index].content
    if other == candidate.pieces {
      list.add(.agrees, 1, rule)
      list.add(.agrees, 2)
    }
    var common = 0
    for piece in candidate.pieces { for one in other { common += piece.clamped(to: one).count } }
    let sum = candidate.pieces.reduce(0) { $0 + $1.count } + other.reduce(0) { $0 + $1.count }
    list.add(.agrees, 20 * common / max(1, sum), 0, 3)
    list.add(.agrees, 20 * common / max(1, sum), rule, 4)
  }

  private func contents(
    _ candidate: Candidate, _ cue: Int, _ group: Range<Int>, _ source: Range<Int>?, _ kind: UInt64, _ list: inout FeatureList
  ) {
    var cues = 0
    var sure = 0
    var verbs = 0
    var cut = 0
    var quoted = 0
    var holdsGroup = false
    for piece in candidate.pieces {
      if piece.overlaps(group) { holdsGroup = true }
      for token in piece.prefix(150) {
        if passage.isQuoted(token) { quoted = 1 } else if grammar.tag(token).isVerb || grammar.tag(token) == .MD { verbs += 1 }
        if let other = verdicts.cue(token), !group.contains(token), verdicts.made[other].cue?.contains(cue) != true { sure = 1 }
        if verdicts.score(token) > 100, !group.contains(token) { cues += 1 }
      }
      if let region = passage.region(piece.lowerBound), region.tokens.lowerBound < piece.lowerBound { cut |= 1 }
      if let region = passage.region(piece.upperBound - 1), region.tokens.upperBound > piece.upperBound { cut |= 2 }
    }
    list.add(.holds, min(3, cues), kind)
    list.add(.holds, sure, kind, 1)
    list.add(.holds, min(2, verbs), kind, 2)
    list.add(.holds, min(2, verbs), grammar.lemma(cue), 3)
    list.add(.holds, cut, 0, 4)
    list.add(.holds, quoted, kind, 5)
    list.add(.holds, holdsGroup ? 1 : 0, kind, 6)
    list.add(.holds, quoted, grammar.lemma(cue), 7)
    if let source {
      let overlaps = candidate.pieces.contains { $0.overlaps(source) }
      list.add(.source, overlaps ? 1 : 0, 0, 11)
      list.add(.source, overlaps ? 1 : 0, kind, 12)
    } else {
      list.add(.source, 2, kind, 12)
    }
    var missed = 0
    for region in regionsNear(group) where !candidate.pieces.contains(where: { $0.overlaps(region.tokens) }) {
      missed += region.words > 2 ? 1 : 0
    }
    list.add(.region, min(3, missed), kind, 5)
    list.add(.region, min(3, missed), quoted == 1 ? 1 : 0, 6)
  }

  /// Quotations within 40 tokens of the cue, of the unit.
  private func regionsNear(_ group: Range<Int>) -> [OuterRegion] {
    var found: [OuterRegion] = []
    var at = max(context.low, group.lowerBound - 40)
    let end = min(context.high, group.upperBound + 40)
    while at < end {
      if let region = passage.region(at) {
        found.append(region)
        at = max(at + 1, region.tokens.upperBound)
      } else {
        at += 1
      }
    }
    return found
  }
}
