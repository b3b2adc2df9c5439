import AnalyzerKit

/// What stands beside a noun phrase: the name in apposition, the subject of “is”, its complement.
struct PhraseShapes {
  let passage: Passage
  /// Tokens of a complement at most: “of the union of miners and smelters in the north”.
  private static let longest = 14

  /// The nouns and titles before a name with what describes them, without articles: “Latvian Foreign Minister”, “jailed opposition leader”.
  func prenominal(before start: Int) -> Range<Int> {
    let sentence = passage.sentence(of: start)
    var first = start
    var at = start
    while at > sentence.lowerBound, start - at < 9 {
      let known = passage.wordClass(at - 1)
      if known.meets([.person, .title]), !known.meets(.closing) {
        first = at - 1
      } else if first == start {
        guard passage.isSign(at - 1, 0x2E) else { break }
      } else if passage.pronoun(at - 1) == nil, passage.place(at - 1)?.type != .PERSON, describes(at - 1) {
        first = at - 1
      } else {
        break
      }
      at -= 1
    }
    return first..<start
  }

  private func describes(_ token: Int) -> Bool {
    if passage.placeOf[token] >= 0 { return true }
    switch passage.tag(token) {
    case .VBN, .VBG, .HYPH, .AFX: return true
    default: return passage.isWordLike(token) && (passage.tag(token).isNoun || passage.tag(token).isAdjective)
    }
  }

  /// The first token after a noun's complement: “head” + “of the union”.
  func complementEnd(_ head: Int) -> Int {
    let sentence = passage.sentence(of: head)
    let limit = min(sentence.upperBound, head + 1 + PhraseShapes.longest)
    var at = head + 1
    guard at < limit, passage.wordClass(at).contains(.preposition), !passage.wordClass(at).contains(.subordinator) else { return at }
    while at < limit {
      if let place = passage.place(at) {
        at = place.tokens.upperBound
        continue
      }
      let known = passage.wordClass(at)
      if passage.isPossessive(at) {
        at += 1
        continue
      }
      if !passage.isWordLike(at), !isInner(at) { break }
      if known.meets([.auxiliary, .be, .become, .reporting, .weekday]) || isFinite(at) { break }
      if known.contains(.subordinator), !known.contains(.preposition) { break }
      if passage.pronoun(at).map({ $0.form == .subject }) ?? false { break }
      at += 1
    }
    at = min(at, sentence.upperBound)
    while at > head + 1, passage.wordClass(at - 1).meets([.determiner, .preposition]), passage.placeOf[at - 1] < 0 { at -= 1 }
    return at
  }

  private func isFinite(_ token: Int) -> Bool {
    switch passage.tag(token) {
    case .VBD, .VBP, .VBZ, .MD: true
    default: false
    }
  }

  private func isInner(_ token: Int) -> Bool {
    (passage.isSign(token, 0x2D) || passage.isSign(token, 0x26)) && token + 1 < passage.count
  }

  /// The name that a noun phrase stands in apposition to, and whether the name comes before it.
  func apposed(_ mention: Mention, _ mentions: [Mention], _ starting: [Int32]) -> (name: Int, isBefore: Bool)? {
    guard mention.number == .one else { return nil }
    if let name = nameBefore(mention, mentions, starting) { return (name, true) }
    if let name = nameAfter(mention, mentions, starting) { return (name, false) }
    return nil
  }

  /// “Anna Berg, 34, a nurse in Tula,”
  private func nameBefore(_ mention: Mention, _ mentions: [Mention], _ starting: [Int32]) -> Int? {
    let sentence = passage.sentence(of: mention.head)
    var at = mention.tokens.lowerBound - 1
    guard at > sentence.lowerBound, passage.isComma(at) || passage.isSign(at, 0x28) else { return nil }
    at -= 1
    // The age between two commas.
    if at - 1 > sentence.lowerBound, passage.tokens.kinds[at] == .number, passage.isComma(at - 1) { at -= 2 }
    guard let place = passage.place(at), place.type == .PERSON, place.tokens.upperBound == at + 1 else { return nil }
    let index = Int(starting[place.tokens.lowerBound])
    guard index >= 0, mentions[index].kind == .name, mentions[index].region == mention.region else { return nil }
    // A list: “Anna Berg, a nurse and two guards came”, “Holm, the mayor and Lund”.
    let end = complementEnd(mention.head)
    if end < sentence.upperBound {
      let known = passage.wordClass(end)
      if known.contains(.coordinator), mention.determiner != .indefinite || beginsPerson(end + 1, sentence) { return nil }
      // “After meeting Holm, the mayor said”: the phrase is the subject of what follows.
      if known.meets([.auxiliary, .reporting, .become]) {
        return nil
      }
    }
    return index
  }

  private func beginsPerson(_ token: Int, _ sentence: Range<Int>) -> Bool {
    guard token < sentence.upperBound else { return false }
    return passage.place(token)?.type == .PERSON || passage.wordClass(token).meets(.determiner)
  }

  /// “His wife, Vera Lund,” and “his brother Ivan”.
  private func nameAfter(_ mention: Mention, _ mentions: [Mention], _ starting: [Int32]) -> Int? {
    let sentence = passage.sentence(of: mention.head)
    var at = mention.head + 1
    guard at < sentence.upperBound, mention.determiner == .definite || mention.determiner == .owned else { return nil }
    if passage.isWord(at, "was") || passage.isWord(at, "is"), let name = predicateName(at + 1, mention, mentions, starting) { return name }
    if passage.placeOf[at] < 0 {
      at = complementEnd(mention.head)
      guard at < sentence.upperBound, passage.isComma(at) else { return nil }
      at += 1
      while at < sentence.upperBound, passage.wordClass(at).contains(.title) || passage.isSign(at, 0x2E) { at += 1 }
    }
    guard let place = passage.place(safe: at), place.type == .PERSON, place.tokens.lowerBound == at, at < sentence.upperBound else {
      return nil
    }
    let index = Int(starting[at])
    guard index >= 0, mentions[index].kind == .name, mentions[index].region == mention.region else { return nil }
    let after = place.tokens.upperBound
    guard passage.isComma(at - 1) || after < at else { return passage.isComma(at - 1) || passage.placeOf[at - 1] < 0 ? index : nil }
    // Both commas, or the end: “his wife, Vera, left”; not “his wife, Vera and Carl”.
    guard after < sentence.upperBound else { return index }
    return passage.isComma(after) || passage.isSign(after, 0x2E) || passage.tokens.kinds[after] == .quote ? index : nil
  }

  /// “The first witness was Anna Berg.”
  private func predicateName(_ at: Int, _ mention: Mention, _ mentions: [Mention], _ starting: [Int32]) -> Int? {
    guard at < passage.sentence(of: mention.head).upperBound, let place = passage.place(at), place.type == .PERSON,
      place.tokens.lowerBound == at, starting[at] >= 0, case let name = mentions[Int(starting[at])], name.kind == .name,
      name.region == mention.region
    else { return nil }
    let next = place.tokens.upperBound
    return next < passage.count && passage.isPossessive(next) ? nil : Int(starting[at])
  }

  /// The subject of “is a driver”, “became mayor”.
  func subject(ofPredicate mention: Mention, _ mentions: [Mention], _ starting: [Int32]) -> Int? {
    guard mention.determiner != .demonstrative, mention.determiner != .counted else { return nil }
    let sentence = passage.sentence(of: mention.head)
    var at = mention.tokens.lowerBound - 1
    while at > sentence.lowerBound, passage.wordClass(at).contains(.adverb), !passage.isWord(at, "not"), !passage.isWord(at, "n't") {
      at -= 1
    }
    guard at > sentence.lowerBound, passage.wordClass(at).meets([.be, .become]) else { return nil }
    at -= 1
    while at > sentence.lowerBound, passage.wordClass(at).meets([.adverb, .auxiliary]), passage.pronoun(at) == nil {
      if passage.isWord(at, "not") || passage.isWord(at, "n't") || passage.isWord(at, "never") { return nil }
      at -= 1
    }
    // “Titov, who is a driver,”
    if passage.isWord(at, "who"), at - 1 > sentence.lowerBound {
      at -= 1
      if passage.isComma(at) { at -= 1 }
    }
    if passage.pronoun(at)?.form == .subject { return found(starting[at], mentions, mention) }
    if let place = passage.place(at), place.type == .PERSON, place.tokens.upperBound == at + 1 {
      return found(starting[place.tokens.lowerBound], mentions, mention)
    }
    return nil
  }

  private func found(_ index: Int32, _ mentions: [Mention], _ mention: Mention) -> Int? {
    guard index >= 0, mentions[Int(index)].head < mention.head else { return nil }
    return Int(index)
  }
}
