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
}
