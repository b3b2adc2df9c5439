/// A quotation beside words that no cue lexicon holds: “…,” X laughed. — X opened the letter: “…”
struct BesideQuotesRule {
  let context: UnitContext

  private var phrases: Phrases { context.phrases }

  func attribution(of region: OuterRegion) -> Attribution? {
    guard region.words > 1, !region.looksLikeTitle else { return nil }
    let content = max(region.tokens.lowerBound, context.low)..<min(region.tokens.upperBound, context.high)
    return after(region, content) ?? before(region, content)
  }

  private func after(_ region: OuterRegion, _ content: Range<Int>) -> Attribution? {
    var at = content.upperBound
    let isDash = at < context.high && phrases.isDash(at)
    if context.kind(at) == .comma || isDash { at += 1 }
    guard region.endsLikeSpeech || at > content.upperBound, at < context.high else { return nil }
    if isDash, let name = phrases.fullPhrase(startingAt: at, to: context.high), name.upperBound >= context.textEnd {
      return Attribution(rule: "signature", source: [name], content: [content], unit: context.index)
    }
    // “…,” laughed X.
    if isVerb(at), let name = phrases.fullPhrase(startingAt: at + 1, to: context.high) {
      return Attribution(rule: "inverted", cue: at..<(at + 1), source: [name], content: [content], unit: context.index)
    }
    guard let name = phrases.phrase(startingAt: at, to: context.high) else { return nil }
    var verb = name.upperBound
    var source = name
    while verb < context.high, context.kind(verb).isAuxiliary || context.kind(verb) == .adverb { verb += 1 }
    if !isVerb(verb) {
      // The phrase may have taken the verb for an adjective.
      guard name.count > 1, let at = name.dropFirst().first(where: { context.kind($0) == .past }) else { return nil }
      verb = at
      source = name.lowerBound..<at
    }
    return Attribution(rule: "cue-after", cue: verb..<(verb + 1), source: [source], content: [content], unit: context.index)
  }

  private func before(_ region: OuterRegion, _ content: Range<Int>) -> Attribution? {
    let colon = content.lowerBound - 1
    guard colon > context.low, context.kind(colon) == .colon || context.kind(colon) == .comma && region.endsLikeSpeech else { return nil }
    guard let name = context.mainSubject(before: colon) else { return nil }
    var verb = name.upperBound
    while verb < colon, context.kind(verb) == .comma || context.kind(verb) == .adverb { verb += 1 }
    let cue = context.kind(colon) == .colon ? verb..<(colon + 1) : verb..<min(verb + 1, colon)
    guard !cue.isEmpty else { return nil }
    return Attribution(rule: "colon", cue: cue, source: [name], content: [content], unit: context.index)
  }

  private func isVerb(_ token: Int) -> Bool {
    guard token < context.high else { return false }
    if context.kind(token) == .past { return true }
    return (context.kind(token) == .word || context.kind(token) == .plural) && context.passage.forms[token] >= 0
  }
}
