import AnalyzerKit

/// Whom something was told to, who reported it, and on what occasion.
extension SpeakerResolver {
  func circumstances(_ made: Attribution, _ speaker: inout Speaker) {
    let finder = OccasionFinder(passage: passage, phrases: phrases, mentions: mentions, entities: entities)
    var made = made
    // “Told the Courier in an interview”: the addressee is the Courier.
    made.addressee = made.addressee.map { narrowed($0) }
    let occasion = finder.occasion(of: made)
    if let tokens = made.addressee ?? occasion.partner {
      let listener = listener(tokens, made, label: "told to")
      speaker.toldTo = listener.name
      speaker.evidence += listener.evidence
    }
    if let tokens = made.reporter {
      let reporter = listener(tokens, made, label: "reported by")
      speaker.reportedBy = reporter.name
      speaker.evidence += reporter.evidence
    }
    if !occasion.phrases.isEmpty {
      speaker.occasion = occasion.phrases.map { passage.string($0) }.joined(separator: ", ")
      speaker.evidence += occasion.phrases.map { Evidence("occasion", passage.text.tokens.span($0)) }
    }
  }

  /// Up to the first adverbial of place or time.
  private func narrowed(_ tokens: Range<Int>) -> Range<Int> {
    let end = tokens.dropFirst().first { token in
      guard mentions[token].map({ $0.tokens.lowerBound == token }) ?? true else { return false }
      switch passage.classes[token] {
      case .inPreposition, .onPreposition, .atPreposition, .time: return true
      default: return ["during", "via", "over", "after", "before"].contains { passage.isWord(token, $0) }
      }
    }
    return tokens.lowerBound..<(end ?? tokens.upperBound)
  }

  /// A name by its fullest form, a pronoun by whom it stands for, else the words themselves.
  private func listener(_ tokens: Range<Int>, _ made: Attribution, label: String) -> (name: String?, evidence: [Evidence]) {
    let span = passage.text.tokens.span(tokens)
    let first = tokens.lowerBound
    switch passage.classes[first] {
    case .object, .subject, .it, .you, .possessive:
      guard tokens.count == 1 else { break }
      guard let found = pronoun(first, made) else { return (nil, [Evidence(label, span)]) }
      return (found.known.name, [Evidence(label, span)] + found.evidence)
    default: break
    }
    let head = self.head(of: tokens)
    let words = passage.string(head)
    if let found = named(tokens, made), isNamed(found) {
      let ref = found.known.person.map { people.people.id($0) } ?? found.known.entity.map { entities.id($0) }
      return (found.known.name, [Evidence(label, span, ref: ref)] + found.evidence.dropFirst())
    }
    if passage.classes[first] == .possessive, let noun = head.last, let owned = owned(head, noun, made) {
      return (owned, [Evidence(label, span, note: owned)])
    }
    if passage.isWord(first, "the"), let found = described(tokens, made), let entity = found.known.entity {
      return (found.known.name, [Evidence(label, span, ref: entities.id(entity))] + found.evidence)
    }
    if passage.isWord(head.lowerBound, "the"), head.count > 1, passage.classes[head.lowerBound + 1] == .capital {
      let rest = passage.string((head.lowerBound + 1)..<head.upperBound)
      if let organisation = index.organisation(endingIn: rest) {
        return (entities.marks[organisation].name, [Evidence(label, span, ref: entities.id(organisation))])
      }
      if let publisher = passage.text.article.metadata.publisher, publisher.hasSuffix(" " + rest) {
        return (publisher, [Evidence(label, span)])
      }
    }
    return (words, [Evidence(label, span)])
  }

  private func isNamed(_ found: Found) -> Bool {
    if let person = found.known.person { return people.people.marks[person].isNamed }
    return found.known.entity != nil
  }
}
