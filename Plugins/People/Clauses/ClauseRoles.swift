import AnalyzerKit

/// What a mention is in its clause, and which words are of one clause.
struct ClauseRoles {
  let passage: Passage
  /// Number of the clause of every token; clauses end with their sentence.
  private let clauseOf: [Int32]

  init(passage: Passage) {
    self.passage = passage
    var clauses = [Int32](repeating: 0, count: passage.count)
    var clause: Int32 = 0
    for sentence in 0..<passage.text.sentences.count {
      clause += 1
      for token in passage.text.sentences.tokens(sentence) {
        if ClauseRoles.begins(passage, token) { clause += 1 }
        clauses[token] = clause
      }
    }
    clauseOf = clauses
  }

  func clause(_ token: Int) -> Int32 { clauseOf[token] }

  /// Whether a clause begins at a token.
  private static func begins(_ passage: Passage, _ token: Int) -> Bool {
    if passage.tokens.kinds[token] == .quote || passage.isSign(token, 0x3B) || passage.isSign(token, 0x3A) { return true }
    let known = passage.wordClass(token)
    if known.contains(.subordinator), !known.contains(.preposition) { return true }
    let next = token + 1
    guard next < passage.count, passage.sentenceOf[next] == passage.sentenceOf[token] else { return false }
    let isSubject = passage.pronoun(next)?.form == .subject
    if known.contains(.subordinator) { return isSubject || passage.place(next)?.type == .PERSON }
    if isSubject { return known.contains(.coordinator) || passage.isComma(token) }
    // “After he left, Ivan …”
    guard passage.isComma(token), passage.place(next)?.type == .PERSON else { return false }
    let first = passage.sentence(of: token).lowerBound
    return passage.wordClass(first).contains(.subordinator)
  }

  /// The role of a mention, by the words around it.
  func role(_ mention: Mention) -> GrammaticalRole {
    let sentence = passage.sentence(of: mention.head)
    let next = mention.head + 1
    if mention.pronoun?.form == .possessive || next < sentence.upperBound && passage.isPossessive(next) { return .possessor }
    var before = mention.tokens.lowerBound - 1
    while before >= sentence.lowerBound, mention.tokens.lowerBound - before <= 5 {
      let known = passage.wordClass(before)
      guard known.meets([.title, .person, .article, .indefinite, .possessive, .demonstrative])
        || mention.kind == .name && passage.isCapital(before) && !passage.text.isSentenceStart(before)
      else { break }
      before -= 1
    }
    guard before >= sentence.lowerBound else { return .subject }
    let known = passage.wordClass(before)
    if known.contains(.preposition), !known.contains(.subordinator) || mention.pronoun?.form == .object { return .oblique }
    if let form = mention.pronoun?.form {
      switch form {
      case .subject: return .subject
      case .object, .reflexive: return .object
      default: break
      }
    }
    if known.meets([.be, .become]) { return .predicate }
    if known.contains(.reporting) { return next < sentence.upperBound && passage.isWordLike(next) ? .object : .subject }
    if !passage.isWordLike(before) || known.meets([.coordinator, .subordinator]) || isVerb(next, sentence) { return .subject }
    return known.contains(.preposition) ? .oblique : .object
  }

  /// Whether a finite verb stands at a token, adverbs skipped.
  func isVerb(_ token: Int, _ sentence: Range<Int>) -> Bool {
    var at = token
    while at < sentence.upperBound, at - token < 3, passage.tag(at).isAdverb { at += 1 }
    guard at < sentence.upperBound else { return false }
    switch passage.tag(at) {
    case .VBD, .VBP, .VBZ, .MD: return true
    default: return false
    }
  }
}
