/// Noun phrases, found without a parse from word classes alone. Every walk is bounded.
struct Phrases {
  /// Tokens that one phrase may have at most.
  static let reach = 60

  let passage: Passage

  /// What a token is; an edge beyond the first and the last one.
  func kind(_ token: Int) -> WordClass {
    guard passage.classes.indices.contains(token) else { return .edge }
    return passage.isQuoted(token) ? .quoted : passage.classes[token]
  }

  /// Whether the token looks like a finite verb.
  func isVerbLike(_ token: Int) -> Bool {
    let kind = kind(token)
    if kind.isAuxiliary { return true }
    guard kind == .word || kind == .past || kind == .plural else { return false }
    let traits = passage.traits[token]
    if traits.contains(.commonVerb) { return true }
    if traits.contains(.parenthetical), traits.isDisjoint(with: [.document, .role]) { return true }
    guard kind == .past, token > 0 else { return false }
    // “footage obtained by …”
    if token + 1 < passage.count, self.kind(token + 1) == .byPreposition { return false }
    switch self.kind(token - 1) {
    case .determiner, .possessive, .adverb, .genitive, .conjunction, .edge, .ofPreposition, .comma: return false
    default: return true
    }
  }

  /// A verb in “-ing”, at the head of a sentence too.
  func isGerund(_ token: Int) -> Bool {
    if kind(token) == .gerund { return true }
    guard kind(token) == .capital else { return false }
    let word = passage.text.vocabulary.word(passage.text.types[token])
    return word.count > 5 && word.suffix(3).elementsEqual("ing".utf8)
  }

  /// Whether something between two tokens looks like a finite verb, or a contraction of one.
  func hasVerb(_ tokens: Range<Int>) -> Bool {
    tokens.prefix(Phrases.reach).contains { isVerbLike($0) || passage.classes[$0] == .past && !passage.isQuoted($0) }
  }

  /// The hyphen of “Roe-Lund”, “well-known”: without blanks, between two words.
  func isHyphen(_ token: Int) -> Bool {
    passage.classes[token] == .punctuation && passage.text.tokens.isGlued(token) && token + 1 < passage.count
      && passage.text.tokens.isGlued(token + 1) && passage.isWord(token, "-")
  }

  func hasFiniteVerb(_ tokens: Range<Int>) -> Bool { tokens.prefix(Phrases.reach).contains { isVerbLike($0) } }

  func isOpeningBracket(_ token: Int) -> Bool { passage.isWord(token, "(") || passage.isWord(token, "[") }

  func isClosingBracket(_ token: Int) -> Bool { passage.isWord(token, ")") || passage.isWord(token, "]") }

  func isDash(_ token: Int) -> Bool {
    kind(token) == .punctuation && !isHyphen(token)
      && (passage.isWord(token, "–") || passage.isWord(token, "—") || passage.isWord(token, "―") || passage.isWord(token, "--")
        || passage.isWord(token, "-"))
  }
}
