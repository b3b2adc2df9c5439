import AnalyzerKit

/// What a mention is in its clause, and which mentions are of one clause, by the sentence's tree.
///
/// A tree is made for a sentence when one of its mentions is first asked about.
struct ClauseRoles {
  let passage: Passage
  /// Steps up a tree at most: trees of headings and lists can be as deep as they are long.
  private static let deepest = 40

  /// The role of a mention: that of the word of it which hangs from another.
  func role(_ mention: Mention) -> GrammaticalRole {
    if mention.pronoun?.form == .possessive { return .possessor }
    let parse = passage.parse(of: mention.head)
    var token = top(mention.tokens, parse)
    for _ in 0..<ClauseRoles.deepest {
      switch parse.relation(token).base {
      case .nsubj, .csubj: return .subject
      case .obj, .iobj: return .object
      case .obl: return .oblique
      case .nmod: return parse.relation(token).name == "nmod:poss" ? .possessor : .oblique
      // “The union’s president, Vera Lund, resigned”; “Ivan and Oleg left”; “President Vladimir Putin”.
      case .appos, .conj, .flat, .compound:
        guard let head = parse.head(token) else { return .subject }
        token = head
      case .root, .ccomp, .advcl, .acl, .xcomp, .parataxis:
        if parse.child(of: token, .cop) != nil { return .predicate }
        return passage.tag(token).isVerb ? .oblique : parse.relation(token).base == .root ? .subject : .predicate
      default: return .oblique
      }
    }
    return .oblique
  }

  /// The verb whose subject a mention is.
  func verb(of mention: Mention) -> Int? {
    let parse = passage.parse(of: mention.head)
    var token = top(mention.tokens, parse)
    for _ in 0..<ClauseRoles.deepest {
      switch parse.relation(token).base {
      case .nsubj: return parse.head(token)
      case .appos, .conj, .flat, .compound:
        guard let head = parse.head(token) else { return nil }
        token = head
      default: return nil
      }
    }
    return nil
  }

  /// The token of some that hangs from another.
  private func top(_ tokens: Range<Int>, _ parse: SentenceParse) -> Int {
    tokens.first { token in parse.head(token).map { !tokens.contains($0) } ?? true } ?? tokens.lowerBound
  }

  /// Whether a pronoun stands in the clause of a mention, so that it does not stand for its subject or object.
  func isSameClause(_ mention: Mention, _ pronoun: Mention) -> Bool {
    guard mention.sentence == pronoun.sentence, mention.region == pronoun.region else { return false }
    let parse = passage.parse(of: pronoun.head)
    let other = top(mention.tokens, parse)
    let own = clause(of: pronoun.head, parse)
    let clause = clause(of: other, parse)
    if own == clause { return true }
    // “Ivan met Oleg and thanked him”, “Ivan wanted to call him”: the subject is that of the verb above.
    var verb = own
    for _ in 0..<ClauseRoles.deepest {
      let relation = parse.relation(verb).base
      guard relation == .conj || relation == .xcomp, parse.child(of: verb, .nsubj) == nil, let head = parse.head(verb) else { return false }
      // “Ivan told Oleg to call him”: Oleg is to call.
      let controller = relation == .xcomp ? parse.child(of: head, .obj) ?? parse.child(of: head, .iobj) : nil
      if let controller { return isWithin(other, controller, parse) }
      if head == clause { return parse.child(of: head, .nsubj).map { isWithin(other, $0, parse) } ?? false }
      verb = head
    }
    return false
  }

  private func isWithin(_ token: Int, _ head: Int, _ parse: SentenceParse) -> Bool {
    if token == head { return true }
    let relation = parse.relation(token).base
    return (relation == .flat || relation == .compound || relation == .conj || relation == .appos) && parse.head(token) == head
  }

  /// The word that heads the clause of a token: a verb, or a noun with “is”.
  private func clause(of token: Int, _ parse: SentenceParse) -> Int {
    var at = token
    for step in 0..<ClauseRoles.deepest {
      switch parse.relation(at).base {
      case .root: return at
      case .ccomp, .advcl, .acl, .csubj, .parataxis, .xcomp: if step > 0 || passage.tag(at).isVerb { return at }
      case .conj: if passage.tag(at).isVerb { return at }
      default: break
      }
      guard let head = parse.head(at) else { return at }
      at = head
    }
    return at
  }

  /// Whether a finite verb stands at a token, adverbs skipped.
  func isFinite(_ token: Int, _ sentence: Range<Int>) -> Bool {
    var at = token
    while at < sentence.upperBound, at - token < 3, passage.tag(at).isAdverb { at += 1 }
    return at < sentence.upperBound && isFinite(at)
  }

  func isFinite(_ token: Int) -> Bool {
    switch passage.tag(token) {
    case .VBD, .VBP, .VBZ, .MD: true
    default: false
    }
  }
}
