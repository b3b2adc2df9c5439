import AnalyzerKit

/// Where, when and in what something was said: the adverbials beside “X said”.
struct OccasionFinder {
  struct Occasion {
    /// In the order of the text.
    var phrases: [Range<Int>] = []
    /// With whom the interview was, to whom the letter went.
    var partner: Range<Int>?
  }

  let passage: Passage
  let phrases: Phrases
  let mentions: MentionTable
  let entities: Layer<Entity>
  /// Tokens looked at on either side of “X said”.
  private static let reach = 40
  /// Participles after what something was said in.
  private static let issued: [StaticString] = ["published", "posted", "broadcast", "released", "aired"]
  /// In which, on which and over which something is said, beyond the words that the rules know.
  private static let media: [StaticString] = [
    "website", "site", "blog", "podcast", "show", "programme", "program", "channel", "page", "account", "platform", "newsletter",
    "editorial",
    "article", "column", "essay", "op-ed", "coffee", "lunch", "dinner", "breakfast", "tea", "phone", "telephone", "briefing", "meeting",
    "event", "ceremony", "session", "summit", "press", "news", "testimony", "trial", "visit", "tour", "message", "note", "video", "opening",
    "paper", "journal", "filing", "lawsuit", "facebook", "twitter", "instagram", "telegram",
  ]
  private static let openers: [StaticString] =
    issued + ["during", "via", "through", "after", "before", "outside", "inside", "near", "earlier", "later", "ahead", "this", "over"]

  func occasion(of made: Attribution) -> Occasion {
    var found = Occasion()
    guard made.turn == nil, !made.inherits, let cue = made.cue, let sentence = passage.text.sentences.index(ofToken: cue.lowerBound) else {
      return found
    }
    let tokens = passage.text.sentences.tokens(sentence)
    var taken = made.source + made.content + [cue]
    for part in [made.addressee, made.reporter] { if let part { taken.append(part) } }
    taken = taken.filter { $0.overlaps(tokens) }.sorted { $0.lowerBound < $1.lowerBound }
    let tagStart = (made.source + [cue]).filter { $0.overlaps(tokens) }.map(\.lowerBound).min() ?? cue.lowerBound
    // “In a statement on Friday, X said”
    let before = taken.last { $0.upperBound <= tagStart }?.upperBound ?? tokens.lowerBound
    if tagStart - before <= OccasionFinder.reach { scan(before..<tagStart, isFronted: true, &found) }
    // Between the parts of “X said” and after them.
    for (number, part) in taken.enumerated() where part.lowerBound >= tagStart {
      let isTag = part == cue || made.source.contains(part) || part == made.addressee
      guard isTag else { continue }
      let next = number + 1 < taken.count ? taken[number + 1].lowerBound : tokens.upperBound
      if part.upperBound < next { scan(part.upperBound..<min(next, part.upperBound + OccasionFinder.reach), isFronted: false, &found) }
    }
    return found
  }

  /// The adverbials of a stretch that says where or when: from its first word on, one after the other.
  private func scan(_ tokens: Range<Int>, isFronted: Bool, _ found: inout Occasion) {
    var at = tokens.lowerBound
    while at < tokens.upperBound, passage.classes[at] == .comma || phrases.isDash(at) || passage.classes[at] == .conjunction { at += 1 }
    var start = at
    var last: Int?
    while at < tokens.upperBound {
      let end = phraseEnd(at, tokens.upperBound)
      guard end > at else { break }
      let kind = phraseKind(at..<end)
      guard kind != .other || last != nil && isAttached(at, start..<at) else { break }
      if found.partner == nil { found.partner = partner(at..<end, after: start..<at) }
      at = end
      last = end
      if at < tokens.upperBound, passage.classes[at] == .comma {
        guard at + 1 < tokens.upperBound, phraseKind((at + 1)..<phraseEnd(at + 1, tokens.upperBound)) != .other else { break }
        found.phrases.append(start..<at)
        at += 1
        start = at
        last = nil
      }
    }
    if let last, last > start { found.phrases.append(start..<last) }
  }

  private enum Kind { case place, time, medium, event, other }

  /// Where the adverbial that begins at a token ends: before the next preposition, comma, verb or day.
  private func phraseEnd(_ start: Int, _ high: Int) -> Int {
    guard start < high, opens(start) else { return start }
    var at = start + 1
    while at < high {
      if let mention = mentions[at] {
        at = min(high, max(at + 1, mention.tokens.upperBound))
        continue
      }
      let kind = passage.classes[at]
      if kind == .comma || kind == .end || kind == .colon || kind == .that || kind == .relative || kind == .question
        || kind == .subordinator
        || kind == .to || kind == .subject || kind == .conjunction || kind.isAuxiliary || passage.isQuoted(at)
        || kind == .punctuation && !phrases.isHyphen(at) && !passage.isWord(at, "&")
      {
        break
      }
      if kind.isPreposition { break }
      if kind == .time, at > start + 1, passage.classes[start].isPreposition, !isTimeWord(at - 1), passage.classes[at - 1] != .determiner {
        break
      }
      at += 1
    }
    return at
  }

  private func isTimeWord(_ token: Int) -> Bool { passage.classes[token] == .time || passage.classes[token] == .number }

  private func opens(_ token: Int) -> Bool {
    switch passage.classes[token] {
    case .inPreposition, .onPreposition, .atPreposition, .time: return true
    case .ofPreposition, .fromPreposition, .withPreposition, .byPreposition, .forPreposition, .aboutPreposition, .to: return true
    case .preposition, .past, .adverb, .subordinator, .determiner, .overPreposition:
      return OccasionFinder.openers.contains { passage.isWord(token, $0) }
    default: return false
    }
  }

  /// What goes on with a phrase that was taken: “of the council”, “with the Courier”, “published Friday”.
  private func isAttached(_ token: Int, _ before: Range<Int>) -> Bool {
    switch passage.classes[token] {
    case .ofPreposition, .fromPreposition, .withPreposition, .byPreposition, .forPreposition, .aboutPreposition, .to: return true
    case .past, .word: return OccasionFinder.issued.contains { passage.isWord(token, $0) }
    default: return false
    }
  }

  private func phraseKind(_ tokens: Range<Int>) -> Kind {
    guard let first = tokens.first, opens(first) else { return .other }
    switch passage.classes[first] {
    case .time: return .time
    case .ofPreposition, .fromPreposition, .withPreposition, .byPreposition, .forPreposition, .aboutPreposition, .to:
      // “by telephone”
      let isMedium =
        passage.classes[first] == .byPreposition && tokens.count <= 3 && tokens.contains { passage.traits[$0].contains(.occasion) }
      return isMedium ? .medium : .other
    default: break
    }
    for token in tokens.dropFirst() {
      if passage.traits[token].contains(.occasion) || OccasionFinder.media.contains(where: { passage.isWord(token, $0) }) { return .event }
      if passage.classes[token] == .time { return .time }
      if let mention = mentions[token] {
        switch entities.marks[mention.entity].type {
        case .GPE, .FAC, .LOC: return .place
        case .EVENT: return .event
        case .ORG: if passage.classes[first] == .onPreposition || passage.classes[first] == .inPreposition { return .medium }
        default: break
        }
      }
    }
    return .other
  }

  /// “With the Courier” after “in an interview”, “to the council” after “in a letter”.
  private func partner(_ tokens: Range<Int>, after before: Range<Int>) -> Range<Int>? {
    guard tokens.count > 1, let phrase = phrases.phrase(startingAt: tokens.lowerBound + 1, to: tokens.upperBound) else { return nil }
    let isWith = passage.classes[tokens.lowerBound] == .withPreposition
    guard isWith || passage.classes[tokens.lowerBound] == .to else { return nil }
    let nouns: [StaticString] =
      isWith
      ? ["interview", "conversation", "call", "discussion", "meeting", "exchange"]
      : ["letter", "email", "e-mail", "note", "memo", "message", "statement", "text", "speech", "address"]
    return before.contains { token in nouns.contains { passage.isWord(token, $0) } } ? phrase : nil
  }
}
