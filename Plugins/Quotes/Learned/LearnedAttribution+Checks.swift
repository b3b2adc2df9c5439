/// What the models alone would get wrong: how sure a cue must be, and what cannot have been said.
extension LearnedAttribution {
  /// “…, maintaining that …”: whatever the verb, unless it tells what follows from what.
  func isSayingThat(_ token: Int) -> Bool {
    guard token > 0, grammar.tag(token) == .VBG, grammar.relation(token).base == .advcl, grammar.tag(token - 1) == .comma,
      grammar.passage.isWord(token + 1, "that")
    else { return false }
    let others: [StaticString] = [
      "meaning", "ensuring", "making", "providing", "seeing", "considering", "supposing", "guaranteeing", "resulting", "proving", "being",
      "forgetting", "finding", "discovering", "learning",
    ]
    return !others.contains { grammar.passage.isWord(token, $0) }
      && grammar.children(token).contains { grammar.relation($0) == .ccomp && grammar.extent($0).lowerBound == token + 1 }
  }

  /// Log odds asked of what no rule has found: where nobody is named, where a thing without a verb is all that was said, where the word is
  /// not one of saying or thinking, else.
  static let least: (nameless: Float, verbless: Float, unknown: Float, other: Float) = (4, 2, 0.8, 0.2)

  func isSure(_ one: Attribution, _ score: Float, isKnown: Bool) -> Bool {
    if one.source.isEmpty { return score >= LearnedAttribution.least.nameless }
    let hasWords = one.content.contains { piece in
      piece.prefix(60).contains {
        if let region = grammar.passage.region($0) { return !region.looksLikeTitle }
        return grammar.tag($0).isVerb || grammar.tag($0) == .MD
      }
    }
    if !hasWords {
      // “Several countries are restricting entry”: what somebody is doing.
      let isDone =
        one.cue.map { cue in
          cue.count > 1 && grammar.tag(cue.upperBound - 1) == .VBG && !grammar.passage.traits[cue.upperBound - 1].contains(.parenthetical)
        } ?? false
      return score >= LearnedAttribution.least.verbless + (isKnown ? 0 : LearnedAttribution.least.unknown) + (isDone ? 1.2 : 0)
    }
    return score >= (isKnown || quotedWords(one.content) > 0 ? LearnedAttribution.least.other : LearnedAttribution.least.unknown)
  }

  func quotedWords(_ pieces: [Range<Int>]) -> Int {
    pieces.reduce(0) { sum, piece in sum + piece.prefix(400).count { grammar.passage.isQuoted($0) } }
  }

  /// “pointed out”, “made clear”: what stands between a verb and what was said.
  func isPartOfCue(_ tokens: Range<Int>) -> Bool {
    tokens.count < 3
      && tokens.allSatisfy {
        let tag = grammar.tag($0)
        return !grammar.passage.isQuoted($0) && (tag == .RP || tag == .JJ || tag.isAdverb)
      }
  }

  /// Whether a content holds what cannot have been said: the source itself, or, outside of quotation marks, what the source did besides
  /// (“laughed and asked …”) or what the next sentence tells.
  func isBeside(_ content: Candidate, _ cue: Int, _ source: Range<Int>?) -> Bool {
    if let source, content.pieces.contains(where: { $0.overlaps(source) }) { return true }
    if content.pieces.count == 2, isTime(content.pieces[1], behind: cue) { return true }
    guard !content.pieces.contains(where: { grammar.passage.isQuoted($0.lowerBound) }) else { return false }
    if grammar.sentence.contains(cue), content.start >= grammar.sentence.upperBound || reachesOut(content) { return true }
    return grammar.children(cue).contains { besides in
      grammar.relation(besides) == .conj && content.pieces.contains { $0.contains(besides) && $0.lowerBound > cue }
    }
  }

  /// “told him that she had seen it. He asked …”: beyond the sentence, into one that is not a quotation.
  private func reachesOut(_ content: Candidate) -> Bool {
    let end = grammar.sentence.upperBound
    return content.pieces.contains { $0.contains(end - 1) && $0.contains(end) && !grammar.passage.isQuoted(end) }
  }

  /// “spoke to the paper”, “They talked separately”: that somebody spoke, and not what of.
  func isTalk(_ one: Attribution, _ cue: Int) -> Bool {
    let forms: [StaticString] = ["speak", "speaks", "spoke", "spoken", "speaking", "talk", "talks", "talked", "talking"]
    guard let first = one.content.first?.lowerBound, quotedWords(one.content) == 0 else { return false }
    if grammar.passage.isWord(first - 1, "about") || grammar.passage.isWord(first - 1, "of") { return false }
    return forms.contains { grammar.passage.isWord(cue, $0) }
  }

  /// “…, X said [on Tuesday]”: what was said goes on only behind a mark, or with a verb; but “The pier was described [as beyond repair]”.
  private func isTime(_ tail: Range<Int>, behind cue: Int) -> Bool {
    guard tail.lowerBound > cue, isWord(tail.lowerBound - 1), !grammar.passage.isQuoted(tail.lowerBound) else { return false }
    return !grammar.children(cue).contains { grammar.relation($0) == .passiveSubject } && !tail.contains { grammar.tag($0).isVerb }
  }

  private func isWord(_ token: Int) -> Bool {
    switch grammar.passage.classes[token] {
    case .comma, .colon, .end, .punctuation, .quoted: false
    default: !grammar.passage.isQuoted(token)
    }
  }

  /// “answered each of them in one word: “No.””: the quotation that a colon announces behind what was taken for the content.
  func afterColon(_ content: Candidate, _ context: UnitContext) -> [Range<Int>]? {
    guard content.pieces.count == 1, quotedWords(content.pieces) == 0 else { return nil }
    var colon = content.end
    while colon < context.high, colon - content.end < 12, context.kind(colon) != .colon {
      let kind = context.kind(colon)
      guard kind != .quoted, kind != .end, kind != .comma, context.cue(at: colon) == nil else { return nil }
      colon += 1
    }
    guard colon + 1 < context.high, context.kind(colon) == .colon, let region = grammar.passage.region(colon + 1),
      region.tokens.lowerBound == colon + 1
    else { return nil }
    return [region.tokens.clamped(to: context.unit.tokens)]
  }

  /// Whether each piece is a quotation with its marks, and nothing else.
  func isQuotedAlone(_ pieces: [Range<Int>]) -> Bool {
    pieces.allSatisfy { grammar.passage.region($0.lowerBound)?.tokens == $0 }
  }
}
