/// X said that … — X told Y, “…” — X supports …: what was said follows the cue.
struct LeadingRule {
  let context: UnitContext

  var passage: Passage { context.passage }
  var phrases: Phrases { context.phrases }

  /// `earlier`: the last attribution of the unit, whose source a verb without a subject shares.
  func attribution(of cue: Cue, from: Int, earlier: Attribution?) -> Attribution? {
    guard !passage.isWord(cue.head, "according") else { return nil }
    var made = Attribution(rule: "cue-before", cue: cue.group, content: [], unit: context.index)
    source(of: cue, from, earlier, &made)
    var at = cue.group.upperBound
    if let inverted = inverted(cue) { return inverted }
    let isAddressing = passage.traits[cue.head].contains(.addressing)
    if isAddressing, at < context.high, let addressed = phrases.phrase(startingAt: at, to: context.high) {
      made.addressee = addressed
      at = addressed.upperBound
    }
    at = skipAdverbials(at, cue, &made)
    let prepositional = at < context.high && takesPreposition(at, cue)
    if prepositional {
      made.cue = cue.group.lowerBound..<(at + 1)
      at += 1
    }
    guard at < context.textEnd || at < context.high && context.kind(at) == .quoted else {
      return isAddressing ? nil : nextBlock(made, at)
    }
    guard context.kind(at) != .comma else { return nil }
    let isClausal = !prepositional && clausal(at, cue)
    var ending = ClauseEnd(context: context)
    let isRelative = made.source.first.map { context.kind($0.lowerBound) == .relative && $0.count == 1 } == true
    ending.stopsAtComma = isRelative || context.isFronted(cue, from: from)
    let end = ending.end(from: at, cue: cue, isClausal: isClausal)
    guard end > at else { return nil }
    made.content = [at..<end]
    if made.addressee == nil, context.kind(end - 1) == .quoted, context.kind(end) == .to {
      made.addressee = phrases.phrase(startingAt: end + 1, to: context.high)
    }
    if passage.traits[cue.head].contains(.seeming) {
      seeming(&made)
    } else if cue.isPassive, !passage.traits[cue.head].contains(.feeling) {
      passive(cue, &made, from)
    }
    return isSaid(made, cue, from: at) ? made : nil
  }

  /// “Stated Lund: …” at the head of a sentence.
  private func inverted(_ cue: Cue) -> Attribution? {
    guard cue.group.lowerBound == context.low, cue.group.count == 1, passage.traits[cue.head].contains(.parenthetical),
      let name = phrases.fullPhrase(startingAt: cue.group.upperBound, to: context.high)
    else { return nil }
    let colon = name.upperBound
    guard context.kind(colon) == .colon || context.kind(colon) == .comma && context.kind(colon + 1) == .quoted else { return nil }
    var made = Attribution(rule: "inverted", cue: cue.group, source: [name], content: [], unit: context.index)
    if colon + 1 < context.textEnd || context.kind(colon + 1) == .quoted {
      made.content = [(colon + 1)..<max(colon + 2, ClauseEnd(context: context).end(from: colon + 1, cue: cue, isClausal: true))]
      return made
    }
    made.rule = "colon"
    return context.unit.endsBlock ? made : nil
  }

  /// “The report seems to …”: the subject belongs to what is held, nobody is named who holds it.
  private func seeming(_ made: inout Attribution) {
    made.rule = "seeming"
    if let subject = made.source.first, context.kind(subject.lowerBound) != .it, !made.inherits { made.content.insert(subject, at: 0) }
    made.source = []
  }

  /// “was expected to win”: what was said stands in the subject's place, who said it after “by”.
  private func passive(_ cue: Cue, _ made: inout Attribution, _ from: Int) {
    let subject = made.source.first
    made.source = []
    made.rule = "passive"
    // “Lund was told that …”
    if passage.traits[cue.head].contains(.addressing) {
      made.addressee = subject
      return
    }
    if let content = made.content.first, context.kind(content.lowerBound) == .byPreposition,
      let agent = phrases.fullPhrase(startingAt: content.lowerBound + 1, to: context.high)
    {
      made.source = [agent]
      made.content = agent.upperBound < content.upperBound ? [agent.upperBound..<content.upperBound] : []
    }
    if let subject { made.content.insert(subject, at: 0) }
  }

  /// A colon at the end of a paragraph: what was said stands in the next one.
  private func nextBlock(_ made: Attribution, _ at: Int) -> Attribution? {
    guard unitEndsInColon, context.unit.endsBlock, let cue = made.cue else { return nil }
    var open = made
    open.rule = "colon"
    open.cue = cue.lowerBound..<context.high
    return open
  }

  var unitEndsInColon: Bool { context.kind(context.high - 1) == .colon }

  private func clausal(_ at: Int, _ cue: Cue) -> Bool {
    if passage.traits[cue.head].contains(.parenthetical) { return true }
    switch context.kind(at) {
    case .that, .question, .subject, .it, .to, .relative, .quoted: return true
    default: return phrases.hasVerb(at..<min(context.high, at + 10))
    }
  }
}
