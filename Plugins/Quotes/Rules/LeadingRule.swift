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
    if passage.traits[cue.head].contains(.seeming) {
      seeming(&made)
    } else if cue.isPassive, !passage.traits[cue.head].contains(.feeling) {
      passive(cue, &made, from)
    }
    return made
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

  private func source(of cue: Cue, _ from: Int, _ earlier: Attribution?, _ made: inout Attribution) {
    if nominal(cue, from, &made) { return }
    // “X, who wanted …, said”: the apposition may hold a cue of its own.
    let isApposed = context.kind(cue.group.lowerBound - 1) == .comma
    if !cue.isNonfinite, let subject = phrases.subject(endingAt: cue.group.lowerBound, from: isApposed ? context.low : from) {
      if !isExistential(subject) { made.source = [subject] }
      made.rule = context.kind(subject.lowerBound) == .subject ? "pronoun-subject" : "cue-before"
      return
    }
    made.inherits = true
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
      case .adverb where context.kind(at + 1) != .past: at += 1
      case .determiner where context.kind(at + 1) == .time || context.kind(at + 2) == .time: at += context.kind(at + 1) == .time ? 2 : 3
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
      case .to where isSaying(cue) && made.addressee == nil:
        // “wrote to the council”
        switch context.kind(at + 1) {
        case .determiner, .possessive, .capital, .object, .plural: break
        default: return at
        }
        guard let listener = phrases.phrase(startingAt: at + 1, to: context.high) else { return at }
        made.addressee = listener
        at = listener.upperBound
      case let kind where kind.isPreposition && isSaying(cue) || kind == .to && made.addressee != nil:
        guard let stop = adverbialEnd(at) else { return at }
        at = stop
      default: return at
      }
    }
    return at
  }

  private func isSaying(_ cue: Cue) -> Bool { passage.traits[cue.head].contains(.parenthetical) }

  /// The end of “in an interview with X published Friday” when “that”, a quotation, a colon or a new subject follows it.
  private func adverbialEnd(_ start: Int) -> Int? {
    var at = start
    while at < context.high, at - start < 16 {
      switch context.kind(at) {
      case .that, .colon, .subject: return at
      case .quoted:
        return context.kind(at - 1) == .comma || passage.region(at)?.endsLikeSpeech == true ? at : nil
      case .comma:
        let next = context.kind(at + 1)
        return next == .quoted || next == .that ? at : nil
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
    case .forPreposition, .aboutPreposition, .ofPreposition, .againstPreposition, .onPreposition, .outPreposition, .upPreposition:
      return true
    case .to:
      switch context.kind(at + 1) {
      case .determiner, .possessive, .capital, .number, .object, .gerund, .plural: return true
      default: return false
      }
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
