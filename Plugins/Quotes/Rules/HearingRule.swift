/// “A clerk stole £40,000, a jury was told on Monday.” — “The court was told that …”: who was told, and not by whom.
struct HearingRule {
  let context: UnitContext

  private static let bodies: [StaticString] = [
    "jury", "jurors", "court", "inquest", "inquiry", "tribunal", "hearing", "panel", "committee", "trial", "lawmakers", "mps",
    "councillors",
  ]

  func attributions() -> [Attribution] {
    var found: [Attribution] = []
    for token in context.unit.tokens where context.passage.isWord(token, "told") && !context.passage.isQuoted(token) {
      guard context.kind(token - 1) == .be || context.kind(token - 1) == .have, let body = body(before: token) else { continue }
      if let made = said(after: token, body) ?? said(before: body, token) { found.append(made) }
    }
    return found
  }

  /// The phrase before the verb, where it is a body that hears what others say.
  private func body(before verb: Int) -> Range<Int>? {
    var end = verb
    while end > context.low, context.kind(end - 1).isAuxiliary { end -= 1 }
    guard let phrase = context.phrases.subject(endingAt: end, from: context.low),
      phrase.contains(where: { token in HearingRule.bodies.contains { context.passage.isWord(token, $0) } })
    else { return nil }
    return phrase
  }

  private func said(before body: Range<Int>, _ verb: Int) -> Attribution? {
    guard body.lowerBound > context.low + 1, context.kind(body.lowerBound - 1) == .comma else { return nil }
    let content = context.clauseStart(before: body.lowerBound - 1)..<(body.lowerBound - 1)
    let first = context.kind(content.lowerBound)
    guard content.count > 3, !first.isPreposition, first != .subordinator, first != .as, first != .question else { return nil }
    return made("cue-after", verb, body, content)
  }

  private func said(after verb: Int, _ body: Range<Int>) -> Attribution? {
    guard context.kind(verb + 1) == .that, context.textEnd > verb + 2 else { return nil }
    return made("cue-before", verb, body, (verb + 1)..<context.textEnd)
  }

  private func made(_ rule: String, _ verb: Int, _ body: Range<Int>, _ content: Range<Int>) -> Attribution {
    Attribution(
      rule: rule, cue: body.upperBound..<(verb + 1), content: [content], addressee: body, unit: context.index)
  }
}
