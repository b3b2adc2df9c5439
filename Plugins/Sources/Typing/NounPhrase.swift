import AnalyzerKit

/// A source's words, with the noun that says what it is.
struct NounPhrase {
  /// Without punctuation and a possessive mark at the edges.
  var tokens: Range<Int>
  /// Up to the first comma, preposition or clause.
  var core: Range<Int>
  /// The last word of the core.
  var head: Int
  /// “Some” in “some of the nurses”, “one” in “one of his aides”: the phrase after “of” is the core.
  var quantifier: Int?
}

/// Reads noun phrases.
struct PhraseReader {
  let passage: Passage

  /// Nil for what has no word.
  func phrase(_ range: Range<Int>) -> NounPhrase? {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, !passage.isWordLike(low) { low += 1 }
    while high > low, !passage.isWordLike(high - 1) || passage.isPossessive(high - 1) { high -= 1 }
    guard low < high else { return nil }
    var core = core(low..<high)
    var quantifier: Int?
    if let last = core.last, core.upperBound + 1 < high, passage.isWord(core.upperBound, "of"), isQuantifier(last) {
      quantifier = last
      let rest = self.core((core.upperBound + 1)..<high)
      core = rest.isEmpty ? core : rest
    }
    return NounPhrase(tokens: low..<high, core: core, head: head(core), quantifier: quantifier)
  }

  private func isQuantifier(_ token: Int) -> Bool {
    let traits = passage.traits(token)
    if passage.text.tokens.kinds[token] == .number || !traits.isDisjoint(with: [.count, .someone]) { return true }
    return traits.contains(.group) || traits.contains(.determiner) || passage.isWord(token, "members") || passage.isWord(token, "number")
      || passage.isWord(token, "group") || passage.isWord(token, "member")
  }

  private func core(_ range: Range<Int>) -> Range<Int> {
    let low = range.lowerBound
    var at = low
    while at < range.upperBound {
      if let place = passage.place(at) {
        at = min(range.upperBound, place.tokens.upperBound)
        continue
      }
      if at > low, ends(at, low) { break }
      at += 1
    }
    return low..<at
  }

  /// Whether a token follows the noun: a comma, a bracket, a preposition, “who”, “living nearby”.
  private func ends(_ token: Int, _ low: Int) -> Bool {
    if passage.isPossessive(token) { return false }
    if !passage.isWordLike(token) {
      // “R&D”, “vice-president”, “St. Marn”.
      if passage.text.tokens.isGlued(token) && passage.isSign(token, 0x2D) || passage.isSign(token, 0x26) || passage.isSign(token, 0x2E) {
        return false
      }
      return passage.text.tokens.kinds[token] != .quote
    }
    let traits = passage.traits(token)
    if traits.contains(.preposition) { return true }
    let tag = passage.text.pennTag(token)
    switch tag {
    case .IN, .TO, .WDT, .WP, .WRB, .VBD, .VBP, .VBZ, .MD: return traits.isDisjoint(with: [.person, .persons])
    case .VBN, .VBG, .RB: return passage.text.pennTag(token - 1).isNoun && traits.isDisjoint(with: [.person, .persons])
    // “A person familiar with it”, “officials close to her”.
    case .JJ: return !passage.traits(token - 1).isDisjoint(with: [.person, .persons]) && !passage.text.pennTag(next(token)).isNoun
    default: return false
    }
  }

  private func next(_ token: Int) -> Int { min(token + 1, passage.count - 1) }

  private func head(_ core: Range<Int>) -> Int {
    var at = core.upperBound - 1
    while at > core.lowerBound, !passage.isWordLike(at) || passage.isPossessive(at) { at -= 1 }
    return at
  }
}
