/// X said that … — X told Y, “…” — X supports …: what was said follows the cue.
struct LeadingRule {
  let context: UnitContext

  private var passage: Passage { context.passage }
  private var phrases: Phrases { context.phrases }

  /// `earlier`: the last attribution of the unit, whose source a verb without a subject shares.
  func attribution(of cue: Cue, from: Int, earlier: Attribution?) -> Attribution? {
    guard !passage.isWord(cue.head, "according") else { return nil }
    var made = Attribution(rule: "cue-before", cue: cue.group, content: [], unit: context.index)
    source(of: cue, from, earlier, &made)
    var at = cue.group.upperBound
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
    let isClausal = !prepositional && clausal(at, cue)
    let end = ClauseEnd(context: context).end(from: at, cue: cue, isClausal: isClausal)
    guard end > at else { return nil }
    made.content = [at..<end]
    if cue.isPassive { passive(cue, &made, from) }
    return made
  }

  private func source(of cue: Cue, _ from: Int, _ earlier: Attribution?, _ made: inout Attribution) {
    if !cue.isNonfinite, let subject = phrases.subject(endingAt: cue.group.lowerBound, from: from) {
      made.source = [subject]
      made.rule = context.kind(subject.lowerBound) == .subject ? "pronoun-subject" : "cue-before"
      return
    }
    made.inherits = true
    if cue.isNonfinite, context.kind(cue.group.lowerBound - 1) != .comma, context.kind(cue.group.lowerBound) == .gerund,
      let subject = phrases.subject(endingAt: cue.group.lowerBound, from: from), subject.count < 5
    {
      made.source = [subject]
    } else if let earlier, !earlier.source.isEmpty {
      made.source = earlier.source
    } else if let subject = context.mainSubject(before: cue.group.lowerBound) {
      made.source = [subject]
    }
    made.rule = "shared-subject"
  }

  /// “was expected to win”: what was said stands in the subject's place, who said it after “by”.
  private func passive(_ cue: Cue, _ made: inout Attribution, _ from: Int) {
    let subject = made.source.first
    made.source = []
    made.rule = "passive"
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

  /// Past “on Thursday”, “in a statement”, commas and colons, to where what was said begins.
  private func skipAdverbials(_ start: Int, _ cue: Cue, _ made: inout Attribution) -> Int {
    var at = start
    while at < context.high {
      switch context.kind(at) {
      case .time: at += 1
      case .comma where at + 1 < context.high && (context.kind(at + 1) == .quoted || context.kind(at + 1) == .that): at += 1
      case .colon:
        made.cue = cue.group.lowerBound..<(at + 1)
        made.rule = "colon"
        return at + 1
      case .onPreposition where at + 1 < context.high && context.kind(at + 1) == .time: at += 2
      case .comma:
        // “said, however, that …”
        guard let close = ahead(at + 1, 8, { $0 == .comma }), close + 1 < context.high else { return at + 1 }
        let next = context.kind(close + 1)
        guard next == .quoted || next == .that || passage.traits[cue.head].contains(.parenthetical) && close - at < 4 else { return at + 1 }
        at = close + 1
      case let kind where kind.isPreposition && passage.traits[cue.head].contains(.parenthetical) || kind == .to && made.addressee != nil:
        guard let stop = adverbialEnd(at) else { return at }
        at = stop
      default: return at
      }
    }
    return at
  }

  /// The end of “in an interview with X published Friday” when “that”, a quotation, a colon or a new subject follows it.
  private func adverbialEnd(_ start: Int) -> Int? {
    var at = start
    while at < context.high, at - start < 16 {
      switch context.kind(at) {
      case .that, .colon, .subject: return at
      case .quoted:
        return context.kind(at - 1) == .comma || passage.region(at)?.endsLikeSpeech == true ? at : nil
      case .comma: return at
      case .end: return nil
      case let kind where kind.isAuxiliary: return nil
      default: at += 1
      }
    }
    return nil
  }

  private func ahead(_ start: Int, _ count: Int, _ holds: (WordClass) -> Bool) -> Int? {
    (start..<min(context.high, start + count)).first { holds(context.kind($0)) }
  }

  private func takesPreposition(_ at: Int, _ cue: Cue) -> Bool {
    guard !passage.traits[cue.head].contains(.parenthetical), !cue.isPassive else { return false }
    switch context.kind(at) {
    case .forPreposition, .aboutPreposition, .ofPreposition, .againstPreposition, .onPreposition, .outPreposition, .upPreposition: return true
    case .to: return passage.classes[cue.head] != .past || at + 1 < context.high && context.kind(at + 1) != .word
    default: return false
    }
  }

  private func clausal(_ at: Int, _ cue: Cue) -> Bool {
    if passage.traits[cue.head].contains(.parenthetical) { return true }
    switch context.kind(at) {
    case .that, .question, .subject, .it, .to, .relative, .quoted: return true
    default: return phrases.hasVerb(at..<min(context.high, at + 10))
    }
  }
}
