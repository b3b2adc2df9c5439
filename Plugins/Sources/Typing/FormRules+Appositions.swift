import AnalyzerKit

/// Names that stand beside a noun: “The chief, Paul Lund,”, “Minister for ports Vera Lund”.
extension FormRules {
  /// “The chief, Paul Lund,”, “Ana Roe and her colleagues”, “one of them, Ana Roe”.
  func apposedName(_ phrase: NounPhrase) -> Passage.Place? {
    if let place = passage.place(phrase.head), passage.type(of: place) == .PERSON { return nil }
    if let place = nameAfterOffice(phrase) { return place }
    var at = phrase.core.upperBound
    let isPerson = !passage.traits(phrase.head).isDisjoint(with: [.person, .persons, .someone]) || phrase.quantifier != nil
    while isPerson, at < phrase.tokens.upperBound {
      if passage.isComma(at) || passage.isWord(at, "named") || passage.isWord(at, "called") {
        var next = at + 1
        while next < phrase.tokens.upperBound, passage.traits(next).contains(.title) || passage.isSign(next, 0x2E) { next += 1 }
        if let place = passage.place(next), next < phrase.tokens.upperBound,
          passage.type(of: place) == .PERSON || passage.traits(next - 1).contains(.title) || passage.isSign(next - 1, 0x2E)
        {
          return place
        }
      }
      at += 1
    }
    for token in phrase.core where passage.isWord(token, "and") && token > phrase.core.lowerBound {
      if let place = passage.place(token - 1), passage.type(of: place) == .PERSON { return place }
    }
    return nil
  }

  /// “The minister, Mr. Lund”, where the name itself was not recognised.
  func hasTitledName(_ phrase: NounPhrase) -> Bool {
    guard passage.traits(phrase.head).contains(.person), phrase.core.upperBound < phrase.tokens.upperBound else { return false }
    return (phrase.core.upperBound..<phrase.tokens.upperBound).contains { token in
      passage.isComma(token) && token + 2 < phrase.tokens.upperBound && passage.traits(token + 1).contains(.title)
        && passage.isCapital(token + 1) && passage.roles(token + 1).noun == nil
    }
  }

  /// “Their employer, the Marn Port Authority”: nouns that organisations are called by as well as persons.
  func apposedOrganisation(_ phrase: NounPhrase) -> Passage.Place? {
    guard passage.roles(phrase.head).noun == .business || passage.traits(phrase.head).contains(.organisation), phrase.quantifier == nil
    else {
      return nil
    }
    var at = phrase.core.upperBound
    guard at + 1 < phrase.tokens.upperBound, passage.isComma(at) else { return nil }
    at += 1
    if passage.isWord(at, "the") { at += 1 }
    guard let place = passage.place(at), at < phrase.tokens.upperBound,
      [.ORG, .GPE].contains(passage.type(of: place))
    else { return nil }
    return place
  }

  /// “Minister for ports Vera Lund”; not “a spokesman for Vera Lund”.
  func nameAfterOffice(_ phrase: NounPhrase) -> Passage.Place? {
    guard passage.traits(phrase.head).contains(.person), phrase.quantifier == nil else { return nil }
    var at = phrase.core.upperBound
    guard at < phrase.tokens.upperBound, passage.isWord(at, "of") || passage.isWord(at, "for") else { return nil }
    at += 1
    let first = at
    while at < phrase.tokens.upperBound, !passage.isComma(at) {
      if let place = passage.place(at), passage.type(of: place) == .PERSON { return at > first ? place : nil }
      guard passage.isWordLike(at), passage.traits(at).isDisjoint(with: [.person, .persons, .title, .determiner]),
        !passage.traits(at).contains(.preposition), !passage.isPossessive(at)
      else { return nil }
      at += 1
    }
    return nil
  }
}
