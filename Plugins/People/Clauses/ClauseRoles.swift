import AnalyzerKit

/// What a mention is in its clause, and which mentions are of one clause, by parts of speech.
///
/// Everything is looked up for the mentions that are asked about, within a few tokens.
struct ClauseRoles {
  let passage: Passage
  private let shapes: PhraseShapes
  /// Tokens of an apposition or a relative clause between a subject and its verb.
  private static let aside = 24
  /// Tokens between two words of one clause at most.
  private static let widest = 60

  init(passage: Passage) {
    self.passage = passage
    shapes = PhraseShapes(passage: passage)
  }

  /// The role of a mention, by the words around it.
  func role(_ mention: Mention) -> GrammaticalRole {
    let sentence = passage.sentence(of: mention.head)
    let next = mention.tokens.upperBound
    if mention.pronoun?.form == .possessive || next < sentence.upperBound && passage.isPossessive(next) { return .possessor }
    if mention.pronoun?.form == .subject { return .subject }
    var start = mention.tokens.lowerBound
    if mention.kind == .name { start = shapes.prenominal(before: start).lowerBound }
    while start > sentence.lowerBound, passage.tag(start - 1) == .DT { start -= 1 }
    let isSubject = mention.pronoun == nil && verb(of: mention) != nil
    var before = start - 1
    while before > sentence.lowerBound, passage.tag(before).isAdverb { before -= 1 }
    guard before >= sentence.lowerBound else { return .subject }
    let tag = passage.tag(before)
    switch tag {
    case .IN, .TO, .RP:
      // “Because Ivan left”, but “the friend of Ivan left”.
      let isClause = passage.wordClass(before).contains(.subordinator) || before == sentence.lowerBound && isSubject
      return isSubject && isClause && isFinite(next, sentence) ? .subject : .oblique
    case .CC:
      return isSubject ? .subject : conjoined(before, sentence)
    default: break
    }
    if isSubject { return .subject }
    if passage.wordClass(before).meets([.be, .become]) { return .predicate }
    if tag.isVerb {
      return mention.pronoun == nil && passage.wordClass(before).contains(.reporting) && isInverted(before, sentence) ? .subject : .object
    }
    if passage.isComma(before) { return conjoined(before, sentence) }
    return hasVerb(before: start, sentence) ? .object : .subject
  }

  /// “…,” said Ivan: the verb follows a comma or a quotation.
  private func isInverted(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    verb == sentence.lowerBound || passage.isComma(verb - 1) || passage.tokens.kinds[verb - 1] == .quote
  }

  /// The role of what a coordinator joins to: subject before the verb, object after it.
  private func conjoined(_ before: Int, _ sentence: Range<Int>) -> GrammaticalRole {
    hasVerb(before: before, sentence) ? .object : .subject
  }

  private func hasVerb(before token: Int, _ sentence: Range<Int>) -> Bool {
    var at = token - 1
    while at >= sentence.lowerBound, token - at <= ClauseRoles.aside, passage.tokens.kinds[at] != .quote {
      if passage.tag(at).isVerb || passage.tag(at) == .MD { return true }
      at -= 1
    }
    return false
  }

  /// The finite verb whose subject a mention may be: beside it, adverbs skipped, or after an apposition, a relative clause or brackets.
  func verb(of mention: Mention) -> Int? {
    let sentence = passage.sentence(of: mention.head)
    return verb(afterAside: mention.kind == .name ? mention.tokens.upperBound : shapes.complementEnd(mention.head), sentence)
  }

  private func verb(afterAside token: Int, _ sentence: Range<Int>) -> Int? {
    if let verb = finite(token, sentence) { return verb }
    guard token < sentence.upperBound else { return nil }
    let isBracket = passage.tag(token) == .openBracket
    if !isBracket, !passage.isComma(token) {
      // “Ivan and Anna left”
      guard passage.tag(token) == .CC else { return nil }
      var at = token + 1
      while at < sentence.upperBound, passage.tag(at).isProperNoun { at += 1 }
      return at > token + 1 ? finite(at, sentence) : nil
    }
    var at = token + 1
    while at < sentence.upperBound, at - token < ClauseRoles.aside, passage.tokens.kinds[at] != .quote {
      if isBracket ? passage.tag(at) == .closeBracket : passage.isComma(at) { return finite(at + 1, sentence) }
      at += 1
    }
    return nil
  }

  func isFinite(_ token: Int, _ sentence: Range<Int>) -> Bool { finite(token, sentence) != nil }

  private func finite(_ token: Int, _ sentence: Range<Int>) -> Int? {
    var at = token
    while at < sentence.upperBound, at - token < 3, passage.tag(at).isAdverb { at += 1 }
    return at < sentence.upperBound && isFinite(at) ? at : nil
  }

  func isFinite(_ token: Int) -> Bool {
    switch passage.tag(token) {
    case .VBD, .VBP, .VBZ, .MD: true
    default: false
    }
  }

  /// Whether a pronoun stands in the clause of a mention before it, so that it does not stand for its subject or object.
  func isSameClause(_ mention: Mention, _ pronoun: Mention) -> Bool {
    guard mention.sentence == pronoun.sentence, mention.region == pronoun.region, mention.head < pronoun.head,
      pronoun.head - mention.head <= ClauseRoles.widest
    else { return false }
    let sentence = passage.sentence(of: pronoun.head)
    var verbs = 0
    for token in (mention.head + 1)..<pronoun.head {
      let tag = passage.tag(token)
      switch tag {
      case .VBD, .VBP, .VBZ, .MD: verbs += 1
      case .WDT, .WP, .WPS, .WRB: return false
      case .IN: if passage.wordClass(token).contains(.subordinator), verbs > 0 || isClause(after: token, sentence) { return false }
      // “Ivan told Oleg to call him”, but not “Ivan wanted to call him”.
      case .TO: if !passage.tag(token - 1).isVerb, !passage.tag(token - 1).isAdjective, isInfinitive(token + 1, sentence) { return false }
      default: if passage.isSign(token, 0x3B) || passage.isSign(token, 0x3A) { return false }
      }
    }
    if pronoun.pronoun?.form == .subject { return verbs == 0 }
    return verbs <= 1 || verbs == 2 && hasModal(mention.head..<pronoun.head)
  }

  private func hasModal(_ tokens: Range<Int>) -> Bool { tokens.contains { passage.tag($0) == .MD } }

  private func isInfinitive(_ token: Int, _ sentence: Range<Int>) -> Bool { token < sentence.upperBound && passage.tag(token) == .VB }

  /// Whether what follows a word that may be a preposition is a clause.
  private func isClause(after token: Int, _ sentence: Range<Int>) -> Bool {
    for at in (token + 1)..<max(token + 1, min(sentence.upperBound, token + 9)) {
      if isFinite(at) { return true }
      if passage.isComma(at) { return false }
    }
    return false
  }
}
