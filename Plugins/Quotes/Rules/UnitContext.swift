/// What a rule sees: one unit, its cues, and what the rules before it made.
struct UnitContext {
  let passage: Passage
  let phrases: Phrases
  let unit: Unit
  let index: Int
  let cues: [Cue]

  var low: Int { unit.tokens.lowerBound }
  var high: Int { unit.tokens.upperBound }

  /// The first cue whose group begins at `token` or after it, by binary search.
  func cue(from token: Int) -> Cue? {
    var low = 0
    var high = cues.count
    while low < high {
      let middle = (low + high) / 2
      if cues[middle].group.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low < cues.count ? cues[low] : nil
  }

  /// The cue whose head is `token`.
  func cue(at token: Int) -> Cue? {
    var low = 0
    var high = cues.count
    while low < high {
      let middle = (low + high) / 2
      if cues[middle].head < token { low = middle + 1 } else { high = middle }
    }
    return low < cues.count && cues[low].head == token ? cues[low] : nil
  }

  func kind(_ token: Int) -> WordClass {
    unit.tokens.contains(token) ? phrases.kind(token) : .edge
  }

  /// The region whose closing mark stands before `token`, a comma between them allowed.
  func regionEnding(before token: Int) -> OuterRegion? {
    var at = token - 1
    if kind(at) == .comma || kind(at) == .punctuation && phrases.isDash(at) { at -= 1 }
    guard at >= low, let region = passage.region(at), region.tokens.upperBound == at + 1 else { return nil }
    return region
  }

  /// Where the clause that ends at `end` begins: at the unit's start without a leading “But” or “And”, or after a semicolon.
  func clauseStart(before end: Int) -> Int {
    var at = end - 1
    while at >= low, at + 4 * Phrases.reach > end {
      if kind(at) == .punctuation, passage.isWord(at, ";") { return at + 1 }
      at -= 1
    }
    var start = low
    while start < end, kind(start) == .conjunction || kind(start) == .comma || kind(start) == .end { start += 1 }
    return start
  }

  /// Whether `cue` stands in a clause before the main one: “When asked …, …”, “As X said, …”.
  func isFronted(_ cue: Cue, from: Int) -> Bool {
    var start = max(low, from)
    while start < cue.group.lowerBound, kind(start) == .conjunction || kind(start) == .adverb { start += 1 }
    guard cue.group.lowerBound - start < 20, !(start..<cue.group.lowerBound).contains(where: { kind($0) == .comma }) else { return false }
    if start == cue.group.lowerBound { return start == low || phrases.isGerund(cue.head) }
    switch kind(start) {
    case .subordinator, .as: return true
    case .question: return passage.isWord(start, "when") || passage.isWord(start, "if")
    case .gerund, .past: return start < cue.group.lowerBound
    default:
      guard kind(start).isPreposition else { return false }
      return phrases.isGerund(start + 1) || (start..<cue.group.lowerBound).contains { kind($0) == .relative }
    }
  }

  /// The end of the unit without its closing punctuation, unless that stands in quotation marks.
  var textEnd: Int {
    var end = high
    while end > low, kind(end - 1) == .end || kind(end - 1) == .comma || kind(end - 1) == .colon { end -= 1 }
    return end
  }

  /// The first noun phrase of the unit that stands before a finite verb, for verbs without a subject of their own.
  func mainSubject(before end: Int, from: Int? = nil) -> Range<Int>? {
    let low = from ?? low
    var at = low + 1
    let stop = min(end, low + Phrases.reach)
    while at < stop {
      if kind(at) != .quoted, phrases.isVerbLike(at) || cue(at: at).map({ !$0.isNonfinite }) == true {
        var group = at
        while group > low, kind(group - 1) == .adverb || kind(group - 1) == .negation || kind(group - 1).isAuxiliary { group -= 1 }
        if let subject = phrases.subject(endingAt: group, from: low) { return subject }
      }
      at += 1
    }
    return nil
  }

  /// The phrase at the head of the unit, where no verb was recognised.
  var openingPhrase: Range<Int>? {
    let start = clauseStart(before: high)
    switch kind(start) {
    case .capital, .subject, .determiner, .possessive: return phrases.phrase(startingAt: start, to: high)
    default: return nil
    }
  }
}
