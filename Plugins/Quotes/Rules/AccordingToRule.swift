/// According to X, … — …, according to X.
struct AccordingToRule {
  let context: UnitContext

  func attribution(of cue: Cue, from: Int) -> Attribution? {
    guard context.passage.isWord(cue.head, "according"), cue.group.count > 1 else { return nil }
    let after = cue.group.upperBound
    guard let name = context.phrases.phrase(startingAt: after, to: context.high) else { return nil }
    var made = Attribution(rule: "according-to", cue: cue.group, source: [name], content: [], unit: context.index)
    let comma = cue.group.lowerBound - 1
    if comma > from, context.kind(comma) != .conjunction {
      if let full = context.phrases.fullPhrase(startingAt: after, to: context.high) { made.source = [full] }
      let end = context.kind(comma) == .comma ? comma : comma + 1
      let start = max(from, context.clauseStart(before: end))
      guard end > start else { return nil }
      made.content = [start..<end]
      let next = made.source[0].upperBound
      if context.kind(comma) == .comma, next + 1 < context.textEnd, context.kind(next) == .comma, context.kind(next + 1) != .relative,
        !context.phrases.hasVerb(start..<end)
      {
        made.content.append((next + 1)..<context.textEnd)
      }
      return made
    }
    var end = name.upperBound
    while end < context.high, context.kind(end) != .comma, context.kind(end) != .end, end - after < Phrases.reach { end += 1 }
    made.source = [after..<end]
    // “According to Maria Lund, a geologist, …”
    if end + 1 < context.high, let close = ((end + 1)..<min(context.high, end + 16)).first(where: { context.kind($0) == .comma }),
      context.kind(end + 1) == .relative || !context.phrases.hasVerb((end + 1)..<close) && isApposition(end + 1)
    {
      made.source = [after..<close]
      end = close
    }
    let start = end < context.high && context.kind(end) == .comma ? end + 1 : end
    let stop = ClauseEnd(context: context).end(from: start, cue: cue, isClausal: true)
    guard stop > start else { return nil }
    made.content = [start..<stop]
    return made
  }

  /// “…,” X said, according to Y: Y reports it.
  func reporter(_ cue: Cue, after made: Attribution) -> Range<Int>? {
    guard context.passage.isWord(cue.head, "according"), made.rule != "according-to", cue.group.lowerBound - made.extentOfTag < 3 else {
      return nil
    }
    return context.phrases.fullPhrase(startingAt: cue.group.upperBound, to: context.high)
  }

  private func isApposition(_ token: Int) -> Bool {
    context.passage.isWord(token, "a") || context.passage.isWord(token, "an") || context.kind(token) == .number
      || context.passage.traits[token].contains(.role)
  }
}
