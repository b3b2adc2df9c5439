/// Where what was said ends, right of its cue.
struct ClauseEnd {
  let context: UnitContext
  /// Ends at the first comma: the clause of a relative pronoun, or one that stands before the main clause.
  var stopsAtComma = false

  /// The token after the last one of what `cue` attributes. `isClausal`: a clause rather than a noun phrase.
  func end(from start: Int, cue: Cue, isClausal: Bool) -> Int {
    var at = start
    let stop = context.textEnd
    while at < stop {
      switch context.kind(at) {
      case .quoted:
        guard let region = context.passage.region(at) else { return at }
        let end = min(region.tokens.upperBound, context.high)
        // “X said, “…,” to Y”, “…,” in a letter
        if region.tokens.lowerBound == start, region.isClosed, end < stop, context.passage.classes[region.last] == .comma,
          context.kind(end).isPreposition || context.kind(end) == .to
        {
          return end
        }
        if region.endsSentence, region.words > 2 || end >= stop { return end }
        if end < stop, end - 2 > start, region.isClosed, context.passage.classes[region.last] == .comma, closes(end, cue, isClausal) {
          return end
        }
        at = end
        continue
      case .comma:
        if closes(at + 1, cue, isClausal) { return at }
      case .punctuation:
        if context.passage.isWord(at, ";") { return at }
      case .conjunction:
        if at > start, isNewCue(at + 1, cue) { return at }
      case .subordinator:
        if !isClausal, at > start { return at }
      default: break
      }
      at += 1
    }
    return max(start, stop)
  }

  /// Whether what follows a comma is no longer what was said.
  private func closes(_ next: Int, _ cue: Cue, _ isClausal: Bool) -> Bool {
    guard next < context.high else { return false }
    if stopsAtComma { return true }
    if let other = context.cue(from: next), other.group.lowerBound == next,
      other.isNonfinite || cue.isNonfinite || context.passage.isWord(other.head, "according")
    {
      return true
    }
    switch context.kind(next) {
    case .conjunction:
      if isNewCue(next + 1, cue) { return true }
      return context.passage.isWord(next, "but") && next + 1 < context.high && context.kind(next + 1) != .that
    case .relative: return !isClausal
    case .subordinator: return !isClausal || context.passage.isWord(next, "while") || isNewCue(next + 1, cue)
    default: return false
    }
  }

  /// Whether another cue of the same rank follows a conjunction: “said … and called …”, “…, and Lund said …”.
  private func isNewCue(_ next: Int, _ cue: Cue) -> Bool {
    guard next < context.high, let other = context.cue(from: next), !other.isNonfinite else {
      return false
    }
    if other.group.lowerBound == next {
      guard tense(other) != .base else { return false }
      return tense(other) == tense(cue) || context.passage.traits[other.head].contains(.parenthetical) && tense(other) == .present
    }
    guard other.group.lowerBound - next < 12, context.kind(next) != .that else { return false }
    guard let subject = context.phrases.subject(endingAt: other.group.lowerBound, from: next) else { return false }
    return subject.lowerBound == next && context.passage.traits[other.head].contains(.parenthetical)
  }

  private enum Tense { case past, present, base }

  private func tense(_ cue: Cue) -> Tense {
    if cue.group.count > 1, context.kind(cue.group.lowerBound).isAuxiliary { return .base }
    switch context.kind(cue.head) {
    case .past: return .past
    case .plural: return .present
    default:
      let passage = context.passage
      if passage.isWord(cue.head, "says") || passage.isWord(cue.head, "asks") || passage.isWord(cue.head, "adds") { return .present }
      let past: [StaticString] = ["said", "told", "wrote", "thought", "saw", "knew", "felt", "read", "took", "gave", "found"]
      return past.contains { passage.isWord(cue.head, $0) } ? .past : .base
    }
  }
}
