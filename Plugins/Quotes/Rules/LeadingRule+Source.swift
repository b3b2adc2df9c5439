/// Whose words they are: the subject left of the verb, one shared with another verb, the possessor of a noun.
extension LeadingRule {
  /// The possessor before “his calls for”, “Lund’s attacks on”.
  private func nominal(_ cue: Cue, _ from: Int, _ made: inout Attribution) -> Bool {
    let head = cue.head
    guard cue.group.count == 1, context.kind(head) == .word || context.kind(head) == .plural else { return false }
    var before = head - 1
    while before > from, context.kind(before) == .past || context.kind(before) == .gerund, head - before < 3 {
      before -= 1
    }
    let isSaying = passage.traits[head].contains(.parenthetical) && !passage.traits[head].contains(.document)
    guard !isSaying || before == head - 1 && context.kind(before) != .determiner else { return false }
    switch context.kind(before) {
    case .possessive:
      made.source = [before..<(before + 1)]
    case .genitive:
      guard let owner = phrases.core(endingAt: before, from: from) else { return false }
      made.source = [owner]
    case .determiner where takesComplement(head + 1): made.source = []
    default: return false
    }
    if before == head - 1, context.kind(before) == .determiner, context.kind(head) == .word,
      !passage.isWord(before, "the"), !passage.isWord(before, "a"), !passage.isWord(before, "no"), !passage.isWord(before, "any")
    {
      return false
    }
    made.rule = "noun"
    return true
  }

  /// What a noun of saying or thinking goes on with: “claims that”, “a view of”.
  private func takesComplement(_ next: Int) -> Bool {
    let kind = context.kind(next)
    return kind == .that || kind.isPreposition || kind == .to
  }

  func source(of cue: Cue, _ from: Int, _ earlier: Attribution?, _ made: inout Attribution) {
    if nominal(cue, from, &made) { return }
    // “X, who wanted …, said”: the apposition may hold a cue of its own.
    let isApposed = context.kind(cue.group.lowerBound - 1) == .comma
    if !cue.isNonfinite, let subject = phrases.subject(endingAt: cue.group.lowerBound, from: isApposed ? context.low : from) {
      if !isExistential(subject) { made.source = [subject] }
      made.rule = context.kind(subject.lowerBound) == .subject ? "pronoun-subject" : "cue-before"
      return
    }
    made.inherits = true
    // “Asked whether …, Lund said”: somebody else asked.
    if isAsked(cue) {
      made.rule = "asked"
      return
    }
    if cue.group.lowerBound == context.low, context.isFronted(cue, from: context.low) {
      fronted(cue, &made)
      return
    }
    if cue.isNonfinite, context.kind(cue.group.lowerBound - 1) != .comma, context.kind(cue.group.lowerBound) == .gerund,
      let subject = phrases.subject(endingAt: cue.group.lowerBound, from: from), subject.count < 5
    {
      made.source = [subject]
    } else if cue.isNonfinite, context.kind(cue.group.lowerBound - 1) == .comma,
      let subject = context.mainSubject(before: cue.group.lowerBound)
    {
      made.source = [subject]
    } else if let earlier, !earlier.source.isEmpty, !isAside(earlier) {
      made.source = earlier.source
    } else if let earlier, isAside(earlier), let end = earlier.content.last?.upperBound, end < cue.group.lowerBound,
      let subject = context.mainSubject(before: cue.group.lowerBound, from: end)
    {
      made.source = [subject]
    } else if let subject = context.mainSubject(before: cue.group.lowerBound) ?? context.openingPhrase,
      subject.upperBound <= cue.group.lowerBound
    {
      made.source = [subject]
    }
    made.rule = "shared-subject"
  }

  /// “Asked whether”, “when told that”: a participle whose subject was spoken to.
  private func isAsked(_ cue: Cue) -> Bool {
    let words: [StaticString] = ["asked", "told", "pressed", "shown", "questioned"]
    guard cue.group.count == 1, words.contains(where: { passage.isWord(cue.head, $0) }) else { return false }
    let before = context.kind(cue.head - 1)
    let isFronted =
      cue.head == context.low || before == .question || before == .subordinator || before == .conjunction && cue.head - 1 == context.low
    return isFronted && (cue.head..<min(context.high, cue.head + 40)).contains { context.kind($0) == .comma }
  }

  /// “Citing …, X said”: the subject follows the comma.
  private func fronted(_ cue: Cue, _ made: inout Attribution) {
    made.rule = "shared-subject"
    guard passage.classes[cue.head] == .gerund || passage.classes[cue.head] == .capital,
      let comma = (cue.head..<min(context.high, cue.head + 30)).first(where: { context.kind($0) == .comma }),
      let name = phrases.phrase(startingAt: comma + 1, to: context.high)
    else { return }
    made.source = [name]
  }

  private func isExistential(_ subject: Range<Int>) -> Bool { subject.count == 1 && passage.isWord(subject.lowerBound, "there") }

  /// An attribution in a clause of its own, before or within the main one.
  private func isAside(_ earlier: Attribution) -> Bool {
    if let source = earlier.source.first, source.count == 1, context.kind(source.lowerBound) == .relative { return true }
    switch context.kind(context.low) {
    case .subordinator, .as: return earlier.extent.lowerBound - context.low < 8
    case .question: return passage.isWord(context.low, "when") && earlier.extent.lowerBound - context.low < 8
    default: return false
    }
  }
}
