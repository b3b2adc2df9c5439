/// “The AP reports X said …”: X said it, the AP reported that.
struct ReportingRule {
  let context: UnitContext

  /// Whether `outer` reports what `inner` attributes: its content begins with the subject of `inner`.
  func reports(_ outer: Attribution, _ inner: Cue, from: Int) -> Bool {
    guard let cue = outer.cue,
      let head = (cue.lowerBound..<cue.upperBound).last(where: { context.passage.traits[$0].contains(.reporting) }),
      context.passage.traits[inner.head].contains(.parenthetical), !inner.isNonfinite, !outer.inherits, !outer.source.isEmpty
    else { return false }
    var start = outer.content.first?.lowerBound ?? head + 1
    if context.kind(start) == .that { start += 1 }
    guard let subject = context.phrases.subject(endingAt: inner.group.lowerBound, from: cue.upperBound) else { return false }
    return subject.lowerBound == start && context.kind(start) != .subject
  }

  /// “The paper quoted a clerk as saying that …”: the clerk said it, the paper reported that.
  func quoted() -> [Attribution] {
    let forms: [StaticString] = ["quoted", "quotes", "quoting", "quote", "cited", "cites", "citing", "cite"]
    var found: [Attribution] = []
    var outer: Int?
    for token in context.unit.tokens where !context.passage.isQuoted(token) {
      if forms.contains(where: { context.passage.isWord(token, $0) }) { outer = token }
      guard let verb = outer, context.passage.isWord(token, "saying"), context.kind(token - 1) == .as else { continue }
      outer = nil
      let source = (verb + 1)..<max(verb + 1, token - 1)
      guard !source.isEmpty, source.count < Phrases.reach, !source.contains(where: { context.kind($0) == .quoted }) else { continue }
      let cue = Cue(head: token, group: token..<(token + 1), score: 0, isPassive: false, isNonfinite: false)
      let start = context.kind(token + 1) == .comma || context.kind(token + 1) == .colon ? token + 2 : token + 1
      let end = ClauseEnd(context: context).end(from: start, cue: cue, isClausal: true)
      guard end > start else { continue }
      var made = Attribution(rule: "cue-before", cue: cue.group, source: [source], content: [start..<end], unit: context.index)
      made.reporter = context.phrases.subject(endingAt: verb, from: context.low)
      found.append(made)
    }
    return found
  }
}
