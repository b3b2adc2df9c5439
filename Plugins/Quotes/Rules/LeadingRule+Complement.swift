/// Whether what follows the cue is something said, or only the object of an ordinary verb: “denied the charge”, but not “hired a consultant”.
extension LeadingRule {
  /// Least score, in hundredths of a logit, of an ordinary verb with a noun phrase.
  private static let sure = 700
  /// Tokens within which a clause has its verb.
  private static let near = 16

  /// `at`: where what follows the cue begins.
  func isSaid(_ made: Attribution, _ cue: Cue, from at: Int) -> Bool {
    if made.rule == "colon" || made.content.contains(where: holdsSpeech) { return true }
    let traits = passage.traits[cue.head]
    if isTerms(made, cue) { return false }
    let isInfinitive = context.kind(at) == .to
    let object = at..<max(at, made.content.last?.upperBound ?? at)
    let isClause = opensClause(object, cue)
    switch made.rule {
    case "passive":
      if traits.contains(.addressing) { return isClause && !isInfinitive && !passage.isWord(cue.head, "asked") }
      if !made.source.isEmpty { return traits.contains(.topic) || traits.contains(.supposed) || cue.score >= LeadingRule.sure }
      return traits.contains(.supposed) && (isInfinitive || isClause || context.kind(at) == .as)
    case "seeming": return true
    case "noun":
      return isClause || isInfinitive || traits.contains(.topic) || cue.score >= LeadingRule.sure
    default: break
    }
    if isClause || isInfinitive { return true }
    // “attacked twice”
    if passage.isWord(at, "twice") || passage.isWord(at, "back") || passage.isWord(at, "hard") { return false }
    if isTelephoned(object, made, cue) || isReflexive(at) || isPronoun(object) { return false }
    // “said in a video call”
    if context.kind(at).isPreposition, traits.contains(.parenthetical), !isOfMatter(at, cue) { return false }
    if isSeen(made, cue) { return false }
    if traits.contains(.plain) { return !cue.isNonfinite || !made.inherits }
    return traits.contains(.topic) || cue.score >= LeadingRule.sure
  }

  /// Whether the object of a verb is nothing that was said: “called her office”, “call themselves”.
  func isNothingSaid(_ object: Range<Int>, _ made: Attribution, _ cue: Cue) -> Bool {
    isTelephoned(object, made, cue) || isReflexive(object.lowerBound) || isPronoun(object)
  }

  /// Words in quotation marks that are no title.
  private func holdsSpeech(_ tokens: Range<Int>) -> Bool {
    tokens.contains { passage.region($0).map { !$0.looksLikeTitle } == true }
  }

  /// “call themselves”: what somebody is called, not what was said.
  private func isReflexive(_ token: Int) -> Bool {
    let words: [StaticString] = ["themselves", "himself", "herself", "itself", "ourselves", "myself"]
    return words.contains { passage.isWord(token, $0) }
  }

  /// “called her office”: an object without what it is called.
  private func isTelephoned(_ object: Range<Int>, _ made: Attribution, _ cue: Cue) -> Bool {
    let forms: [StaticString] = ["call", "calls", "called", "calling"]
    guard made.cue == cue.group, forms.contains(where: { passage.isWord(cue.head, $0) }) else { return false }
    return phrases.phrase(startingAt: object.lowerBound, to: object.upperBound) == object
  }

  /// “they showed a film”, “police found a key”: only a poll or a report shows and finds what may be cited.
  private func isSeen(_ made: Attribution, _ cue: Cue) -> Bool {
    let forms: [StaticString] = ["show", "shows", "showed", "showing", "find", "finds", "found", "finding"]
    guard forms.contains(where: { passage.isWord(cue.head, $0) }) else { return false }
    return !made.source.contains { $0.contains { passage.traits[$0].contains(.document) } }
  }

  /// “warned of floods”, “complained about the noise”, but not “thought of”.
  private func isOfMatter(_ token: Int, _ cue: Cue) -> Bool {
    let kind = context.kind(token)
    return (kind == .ofPreposition || kind == .aboutPreposition || kind == .againstPreposition)
      && !passage.isWord(cue.head, "thought") && !passage.isWord(cue.head, "thinks")
  }

  private func isPronoun(_ tokens: Range<Int>) -> Bool {
    guard tokens.count == 1 else { return false }
    switch context.kind(tokens.lowerBound) {
    case .object, .it, .you, .that, .determiner, .possessive: return true
    default: return false
    }
  }

  /// Whether a clause follows: “that”, “whether”, a subject and its verb.
  private func opensClause(_ object: Range<Int>, _ cue: Cue) -> Bool {
    guard let first = object.first else { return false }
    switch context.kind(first) {
    case .that:
      // “Shown that figure at …”: no verb, no clause.
      return hasVerb(object, cue) || !context.isFronted(cue, from: context.low)
    case .question, .subject: return true
    case .relative: return object.count > 1
    case .it, .you: return object.count > 1 && phrases.isVerbLike(first + 1)
    default: return hasVerb(object, cue)
    }
  }

  /// A finite verb before the first comma, relative clause or conjunction with a verb of its own.
  private func hasVerb(_ object: Range<Int>, _ cue: Cue) -> Bool {
    for at in object.prefix(LeadingRule.near) {
      switch context.kind(at) {
      case .comma, .relative, .subordinator, .question, .as: return false
      case .conjunction where at + 1 < object.upperBound && phrases.isVerbLike(at + 1): return false
      default: if at > object.lowerBound, phrases.isVerbLike(at) { return true }
      }
    }
    return false
  }

  /// The terms on which somebody spoke, or that they did not: “asked not to be named”, “declined to comment”, “did not respond to a request”.
  func isTerms(_ made: Attribution, _ cue: Cue) -> Bool {
    let words: [StaticString] = ["declined", "declines", "refused", "respond", "responded", "reply", "return", "comment", "answer"]
    guard words.contains(where: { passage.isWord(cue.head, $0) }) else { return isAnonymity(made, cue) }
    if passage.isWord(cue.head, "declined") || passage.isWord(cue.head, "declines") || passage.isWord(cue.head, "refused") {
      let acts: [StaticString] = ["comment", "respond", "answer", "elaborate", "discuss", "say", "give", "reply", "speak"]
      return made.content.contains { $0.prefix(3).contains { token in acts.contains { passage.isWord(token, $0) } } }
    }
    return cue.group.contains { context.kind($0) == .negation }
  }

  private func isAnonymity(_ made: Attribution, _ cue: Cue) -> Bool {
    let asks: [StaticString] = [
      "asked", "asks", "asking", "requested", "insisted", "want", "wanted", "wished", "preferred", "wish", "agreed",
    ]
    guard asks.contains(where: { passage.isWord(cue.head, $0) }), let content = made.content.first else { return false }
    let terms: [StaticString] = ["named", "name", "names", "identified", "anonymity", "anonymous", "quoted"]
    return content.prefix(8).contains { token in terms.contains { passage.isWord(token, $0) } }
  }
}
