import AnalyzerKit

/// Gives every token of the article's own words its role: by the word, its capital and the token before it.
struct Tagger {
  let text: AnalyzedText
  let types: WordTypes
  let capitals: Capitals
  private let ids: [Int32]

  init(_ text: AnalyzedText, _ types: WordTypes) {
    self.text = text
    self.types = types
    capitals = Capitals(text, types)
    ids = text.vocabulary.ids
  }

  /// By token; `.mark` for tokens of blocks that are not the article's own words.
  func roles() -> [Role] {
    var roles = [Role](repeating: .mark, count: text.tokens.count)
    for sentence in 0..<text.sentences.count where text.isProse(sentence: sentence) {
      tag(text.sentences.tokens(sentence), isTitled: capitals.isTitled[sentence], &roles)
    }
    return roles
  }

  private func tag(_ range: Range<Int>, isTitled: Bool, _ roles: inout [Role]) {
    var before = Role.mark
    var isFirst = true
    for token in range {
      let role: Role
      switch text.tokens.kinds[token] {
      case .punctuation, .quote, .symbol, .address: role = .mark
      case .number: role = .quantity
      case .word: role = word(token, before: before, next: token + 1 < range.upperBound ? token + 1 : nil, isFirst: isFirst, isTitled)
      }
      if text.tokens.kinds[token].isWordLike { isFirst = false }
      roles[token] = role
      before = role
    }
    join(range, &roles)
  }

  private func word(_ token: Int, before: Role, next: Int?, isFirst: Bool, _ isTitled: Bool) -> Role {
    let type = Int(ids[token])
    let known = types.classes[type]
    if let role = closed(token, known, isTitled) { return role }
    let use = capitals.tokens[token]
    if use == .capitalised || use == .allCaps || use == .mixed {
      let isName = !isFirst && !isTitled || (capitals.isName(type: type) ?? (known.kind == .name || !known.isListed))
      if isName { return known.kind == .demonym && known.possible.contains(.adjective) ? .adjective : .name }
    }
    if known.kind == .demonym { return .adjective }
    if known.possible.isSuperset(of: [.noun, .verb]) { return nounOrVerb(known, before, next) }
    switch known.mostly {
    case .verb: return .verb
    case .adjective: return .adjective
    case .adverb: return .adverb
    default: return .noun
    }
  }

  /// The role of a word whose class tells it, nil for words of open classes.
  private func closed(_ token: Int, _ known: WordClass, _ isTitled: Bool) -> Role? {
    // US and IT are no pronouns, nor is an apostrophe's s after a noun a verb.
    let isAcronym = capitals.tokens[token] == .allCaps && !isTitled && text.tokens.span(token).count > 1
    switch known.kind {
    case .determiner: return .determiner
    case .pronoun: return isAcronym ? .name : .pronoun
    case .auxiliary: return .auxiliary
    case .preposition: return .preposition
    case .function: return isPossessive(token) ? .possessive : .grammar
    case .saying: return .grammar
    case .time: return .time
    case .quantity: return .quantity
    default: return nil
    }
  }

  private func isPossessive(_ token: Int) -> Bool {
    guard text.tokens.isGlued(token) else { return false }
    let first = text.bytes[Int(text.tokens.starts[token])]
    return first == 0x27 || first == 0xE2
  }

  /// Whether “protest” is the noun or the verb.
  private func nounOrVerb(_ known: WordClass, _ before: Role, _ next: Int?) -> Role {
    if before == .auxiliary || before == .pronoun { return .verb }
    if before.opensNoun { return .noun }
    let isVerb = known.mostly == .verb
    if before == .noun || before == .name {
      guard isVerb, let next, text.tokens.kinds[next] == .word else { return .noun }
      switch types.classes[Int(ids[next])].kind {
      case .determiner, .pronoun, .preposition, .auxiliary: return .verb
      default: return .noun
      }
    }
    return .noun
  }

  /// Makes one name of University of Northfield, Bank of Aldmoor, Noor van Dalen.
  private func join(_ range: Range<Int>, _ roles: inout [Role]) {
    guard range.count > 2 else { return }
    for token in (range.lowerBound + 1)..<(range.upperBound - 1) where roles[token - 1] == .name && roles[token + 1] == .name {
      if NameJoint.isParticle(text, token) {
        roles[token] = .name
      } else if NameJoint.isOf(text, token) {
        let head = types.classes[Int(ids[token - 1])]
        if head.isListed, head.possible.contains(.noun), head.kind != .title, head.kind != .name { roles[token] = .name }
      }
    }
  }
}
