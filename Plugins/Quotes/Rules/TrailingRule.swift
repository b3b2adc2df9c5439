/// “…,” X said. — …, X said. — “…,” said X, “…”: the source stands after what was said, or interrupts it.
struct TrailingRule {
  let context: UnitContext

  private var passage: Passage { context.passage }
  private var phrases: Phrases { context.phrases }

  /// `from`: the first token that no earlier attribution has taken.
  func attribution(of cue: Cue, from: Int) -> Attribution? {
    guard cue.group.lowerBound > from, !passage.isWord(cue.head, "according") else { return nil }
    // “There will, I am told, be …”: nobody is named who told.
    if cue.isPassive, passage.traits[cue.head].contains(.addressing) { return nil }
    if let inverted = inverted(cue, from) { return inverted }
    guard let source = phrases.subject(endingAt: cue.group.lowerBound, from: from), source.lowerBound > from else { return nil }
    let before = source.lowerBound
    if let region = context.regionEnding(before: before) {
      guard region.tokens.lowerBound >= from || region.tokens.contains(from) else { return nil }
      guard region.endsLikeSpeech || context.kind(before - 1) == .comma else { return nil }
      let content = left(of: region, from)
      if content.lowerBound < region.tokens.lowerBound, isFrontedOnly(content) || isAdverbial(content.lowerBound..<region.tokens.lowerBound)
      {
        return nil
      }
      guard
        passage.traits[cue.head].contains(.parenthetical) || context.kind(cue.head) == .past || context.kind(source.lowerBound) != .gerund
      else { return nil }
      var made = Attribution(rule: "cue-after", cue: cue.group, source: [source], content: [content], unit: context.index)
      finish(&made, after: cue.group.upperBound, cue)
      return made
    }
    guard passage.traits[cue.head].contains(.parenthetical), context.kind(before - 1) == .comma || phrases.isDash(before - 1) else {
      return nil
    }
    return parenthetical(cue, source, before - 1, cue.group.upperBound, from)
  }

  /// “…,” said X.
  private func inverted(_ cue: Cue, _ from: Int) -> Attribution? {
    let start = cue.group.lowerBound
    guard passage.traits[cue.head].contains(.parenthetical), cue.group.count == 1 else { return nil }
    let region = context.regionEnding(before: start)
    guard region != nil || context.kind(start - 1) == .comma else { return nil }
    guard let source = phrases.fullPhrase(startingAt: cue.group.upperBound, to: context.high) else { return nil }
    if let region {
      guard region.tokens.lowerBound >= from || region.tokens.contains(from), region.endsLikeSpeech || context.kind(start - 1) == .comma
      else { return nil }
      var made = Attribution(rule: "inverted", cue: cue.group, source: [source], content: [left(of: region, from)], unit: context.index)
      finish(&made, after: source.upperBound, cue)
      return made
    }
    switch context.kind(source.lowerBound) {
    case .object, .it, .you: return nil
    case .word, .past, .gerund, .plural:
      // “…, says analyst Lund”, but not “Lund, a cook, said warm, dry air …”
      let isNamed = source.contains { context.kind($0) == .capital }
      guard isNamed || !passage.traits[source.lowerBound].isDisjoint(with: [.role, .kin, .organisation, .document]) else { return nil }
    default: break
    }
    if !passage.isWord(cue.head, "says"), !passage.isWord(cue.head, "said") { return nil }
    return parenthetical(cue, source, start - 1, source.upperBound, from).map {
      var made = $0
      made.rule = "inverted"
      return made
    }
  }

  /// …, X said, …: nothing of it in quotation marks, or not at the edges.
  private func parenthetical(_ cue: Cue, _ source: Range<Int>, _ comma: Int, _ after: Int, _ from: Int) -> Attribution? {
    let start = max(from, context.clauseStart(before: comma))
    guard comma > start else { return nil }
    let left = start..<comma
    guard let stop = tagEnd(after, cue) else { return nil }
    // A fronted adverbial is not what was said.
    if isFrontedOnly(left) { return nil }
    let question = context.kind(start) == .question
    guard question || phrases.hasVerb(left) || left.contains(where: { context.kind($0) == .quoted }) else {
      // “The cost, he said, would come to …”
      guard context.kind(stop) == .comma, !context.kind(start).isPreposition else { return nil }
      return interrupted(cue, source, left, stop)
    }
    if context.kind(stop) == .comma { return interrupted(cue, source, left, stop) }
    return Attribution(
      rule: "cue-after", cue: cue.group, source: [source], content: [left], addressee: addressee(cue, after), unit: context.index)
  }

  private func interrupted(_ cue: Cue, _ source: Range<Int>, _ left: Range<Int>, _ comma: Int) -> Attribution? {
    let end = ClauseEnd(context: context).end(from: comma + 1, cue: cue, isClausal: true)
    guard end > comma + 1 else {
      return Attribution(rule: "cue-after", cue: cue.group, source: [source], content: [left], unit: context.index)
    }
    return Attribution(rule: "cue-inside", cue: cue.group, source: [source], content: [left, (comma + 1)..<end], unit: context.index)
  }

  /// The comma or full stop that closes “he said in a statement”, nil when something said follows instead.
  private func tagEnd(_ after: Int, _ cue: Cue) -> Int? {
    var at = after
    if passage.traits[cue.head].contains(.addressing), let addressed = phrases.phrase(startingAt: at, to: context.high) {
      at = addressed.upperBound
    }
    if at < context.high {
      switch context.kind(at) {
      case .end, .comma, .time, .adverb, .punctuation, .edge: break
      case let kind where kind.isPreposition: break
      default: return nil
      }
    }
    while at < context.high, at - after < 24 {
      switch context.kind(at) {
      case .comma, .end: return at
      case .punctuation where phrases.isDash(at): return at
      case .that, .subject, .it, .colon, .quoted, .be, .modal: return nil
      default: at += 1
      }
    }
    return at >= context.high ? at : nil
  }

  /// A clause that only leads up to the main one: “As X left, …”.
  private func isFrontedOnly(_ clause: Range<Int>) -> Bool {
    switch context.kind(clause.lowerBound) {
    case .subordinator, .as: break
    case .question where passage.isWord(clause.lowerBound, "when"): break
    default: return false
    }
    return !clause.contains { context.kind($0) == .comma }
  }

  /// “To a question on the “…,””: a prepositional phrase without a verb.
  private func isAdverbial(_ lead: Range<Int>) -> Bool {
    let first = context.kind(lead.lowerBound)
    return (first.isPreposition || first == .to || phrases.isGerund(lead.lowerBound)) && !phrases.hasFiniteVerb(lead)
  }

  /// What was said left of the cue: the quotation alone, or the clause that it ends.
  private func left(of region: OuterRegion, _ from: Int) -> Range<Int> {
    let end = region.tokens.upperBound
    let opening = max(region.tokens.lowerBound, from)
    guard opening > from else { return opening..<end }
    let before = context.kind(opening - 1)
    if before == .colon || before == .end || before == .quoted { return opening..<end }
    let start = max(from, context.clauseStart(before: opening))
    // “He paused. “…””: nothing but an adverb or a conjunction before the mark belongs to what was said.
    return phrases.hasVerb(start..<opening) || opening - start > 0 ? start..<end : opening..<end
  }

  private func isSaying(_ cue: Cue) -> Bool { passage.traits[cue.head].contains(.parenthetical) || passage.isWord(cue.head, "adding") }

  private func addressee(_ cue: Cue, _ after: Int) -> Range<Int>? {
    guard passage.traits[cue.head].contains(.addressing) else { return nil }
    return phrases.phrase(startingAt: after, to: context.high)
  }

  /// Adds the addressee and what was said after the cue: “…,” she told us, “…”.
  private func finish(_ made: inout Attribution, after: Int, _ cue: Cue) {
    made.addressee = addressee(cue, after)
    var at = made.addressee?.upperBound ?? after
    while at < context.high, context.kind(at) != .quoted, at - after < Phrases.reach {
      // “…,” she said, adding: “…”: that is a quotation of its own.
      if let cue = context.cue(at: at), !cue.isNonfinite || isSaying(cue) { return }
      at += 1
    }
    guard at < context.high, context.kind(at) == .quoted else { return }
    let before = context.kind(at - 1)
    guard before == .comma || before == .colon || before == .punctuation || before == .end else { return }
    while at < context.high, let region = passage.region(at) {
      made.content.append(at..<min(region.tokens.upperBound, context.high))
      at = region.tokens.upperBound
    }
    if made.content.count > 1 { made.rule = made.rule == "inverted" ? "inverted-inside" : "cue-inside" }
  }
}
