import AnalyzerKit

/// Makes the mark from an attribution: tokens become bytes, and the kind is told by the quotation marks.
struct QuoteMaker {
  let passage: Passage

  func quote(_ made: Attribution, _ speaker: Speaker) -> Quote {
    let content = made.content.map { passage.text.tokens.span($0) }
    var evidence: [Evidence] = []
    let cue = made.cue.map { passage.text.tokens.span($0) }
    if let cue { evidence.append(Evidence("cue", cue)) }
    let source = made.source.map { passage.text.tokens.span($0) }
    if let chance = made.chance { evidence.append(Evidence("chance that it is a cue", nil, note: QuoteMaker.hundredths(chance))) }
    for span in source { evidence.append(Evidence(made.inherits ? "source, elsewhere" : "subject", span)) }
    evidence += speaker.evidence
    var quote = Quote(
      span: content.first ?? cue ?? TextSpan(0, 0), reason: Reason(rule(made, speaker), evidence))
    quote.kind = kind(made)
    quote.content = content
    quote.source = source
    quote.cue = cue.map { [$0] } ?? []
    if let range = made.cue {
      let cue = CueReader(passage.text).reading(of: range)
      quote.cueLemma = cue.lemma
      quote.verb = cue.verb
    }
    quote.speaker = speaker.name
    quote.entity = speaker.entity
    quote.person = speaker.person
    quote.occasion = speaker.occasion
    quote.toldTo = speaker.toldTo
    quote.reportedBy = speaker.reportedBy
    return quote
  }

  private static func hundredths(_ chance: Float) -> String {
    let value = min(99, max(1, Int((chance * 100).rounded())))
    return value < 10 ? "0.0\(value)" : "0.\(value)"
  }

  private func rule(_ made: Attribution, _ speaker: Speaker) -> String {
    if made.rule == "pronoun-subject" || !speaker.isPronoun { return made.rule }
    return made.rule == "cue-before" ? "pronoun-subject" : made.rule
  }

  /// direct, mixed or indirect, by how many of its words stand in quotation marks.
  private func kind(_ made: Attribution) -> Quote.Kind {
    if made.turn != nil { return .direct }
    var words = 0
    var quoted = 0
    for range in made.content {
      for token in range where passage.text.tokens.kinds[token].isWordLike {
        words += 1
        if let region = passage.region(token), !region.looksLikeTitle || range == region.tokens { quoted += 1 }
      }
    }
    if quoted == 0 { return .indirect }
    return quoted == words ? .direct : .mixed
  }
}
