import AnalyzerKit

/// Finds nouns for persons with what stands before them: “the president”, “his wife”, “Dmitry’s father”, “two nurses”.
struct NominalFinder {
  let passage: Passage
  /// Tokens looked at before a noun.
  private static let reach = 9

  /// The noun phrase whose head a token is; nil where it is none, or speaks of nobody in particular (“no student”, “every nurse”).
  func nominal(_ head: Int, _ byHead: [Int32], _ found: [Mention]) -> Mention? {
    let known = passage.wordClass(head)
    guard known.meets([.person, .persons]), isHead(head) else { return nil }
    var mention = Mention(
      kind: .nominal, tokens: head..<(head + 1), head: head, sentence: passage.sentenceOf[head], region: passage.regionOf[head])
    mention.number = known.contains(.person) ? .one : .several
    guard let start = start(of: &mention, byHead, found) else { return nil }
    mention.tokens = start..<(head + 1)
    if mention.number == .one {
      mention.gender = known.contains(.he) ? .he : known.contains(.she) ? .she : nil
    }
    if mention.determiner == .bare, mention.number == .one, !mayStandBare(mention) { return nil }
    // “Kremlin spokesman Oleg Varin” is one mention, the name; “his brother Oleg” are two.
    if let next = passage.place(safe: head + 1), next.type == .PERSON, next.tokens.lowerBound == head + 1,
      passage.sentenceOf[head + 1] == mention.sentence, mention.owner == nil || !known.contains(.kin)
    {
      return nil
    }
    return mention
  }

  /// Whether the word is a noun here, and the last of its phrase.
  private func isHead(_ head: Int) -> Bool {
    guard passage.tag(head).isNoun else { return false }
    let sentence = passage.sentence(of: head)
    let next = head + 1
    guard next < sentence.upperBound else { return true }
    if passage.isSign(next, 0x2D), passage.tokens.isGlued(next) { return false }
    return !passage.tag(next).isNoun || passage.place(next)?.type == .PERSON
  }

  /// A noun without an article speaks of somebody beside a name, after “is” or “as”.
  private func mayStandBare(_ mention: Mention) -> Bool {
    let sentence = passage.sentence(of: mention.head)
    let before = mention.tokens.lowerBound - 1
    guard before >= sentence.lowerBound else { return false }
    return passage.isComma(before) || passage.isWord(before, "as") || passage.wordClass(before).meets([.be, .become])
  }

  /// Where the phrase begins; sets the determiner, the owner and the number.
  private func start(of mention: inout Mention, _ byHead: [Int32], _ found: [Mention]) -> Int? {
    let sentence = passage.sentence(of: mention.head)
    var at = mention.head - 1
    var isCounted = false
    while at >= sentence.lowerBound, mention.head - at <= NominalFinder.reach, passage.regionOf[at] == mention.region {
      let known = passage.wordClass(at)
      if passage.isPossessive(at) {
        mention.determiner = .owned
        return owner(endingBefore: at, &mention, byHead, found, sentence)
      }
      if known.meets(.negative) { return nil }
      if passage.wordClass(at).meets(.quantifier), ["every", "each", "any"].contains(where: { passage.isWord(at, $0) }) { return nil }
      if known.meets(.possessive) {
        mention.determiner = .owned
        if byHead[at] >= 0 { mention.owner = .mention(Int(byHead[at])) }
        return at
      }
      if known.contains(.article) {
        mention.determiner = .definite
        return at
      }
      if known.contains(.indefinite) {
        mention.determiner = .indefinite
        return at
      }
      if known.contains(.demonstrative) {
        // “that” before a plural is no article.
        if mention.number == .several && (passage.isWord(at, "that") || passage.isWord(at, "this")) { return at + 1 }
        mention.determiner = .demonstrative
        return at
      }
      if known.contains(.quantifier) {
        mention.determiner = .counted
        mention.number = .several
        return at
      }
      if passage.tokens.kinds[at] == .number {
        isCounted = true
      } else if !isModifier(at) {
        break
      }
      at -= 1
    }
    if isCounted { mention.determiner = .counted }
    return at + 1
  }

  /// “Former”, “34-year-old”, “Norwegian”, “recently elected”.
  private func isModifier(_ token: Int) -> Bool {
    if passage.place(token)?.type == .PERSON { return false }
    if passage.placeOf[token] >= 0 || isInnerHyphen(token) { return true }
    let tag = passage.tag(token)
    switch tag {
    case .CD, .VBN, .VBG, .HYPH, .AFX, .POS: return true
    case .RB: return passage.tag(token + 1).isAdjective || passage.tag(token + 1) == .VBN
    default: return tag.isNoun || tag.isAdjective
    }
  }

  private func isInnerHyphen(_ token: Int) -> Bool {
    passage.isSign(token, 0x2D) && passage.tokens.isGlued(token) && passage.tokens.isGlued(token + 1)
  }

  /// Whose: a name, a noun found before, another entity, or words that are none of these.
  private func owner(
    endingBefore mark: Int, _ mention: inout Mention, _ byHead: [Int32], _ found: [Mention], _ sentence: Range<Int>
  ) -> Int {
    let last = mark - 1
    if byHead[last] >= 0 {
      mention.owner = .mention(Int(byHead[last]))
      return found[Int(byHead[last])].tokens.lowerBound
    }
    var first = last
    if passage.placeOf[last] >= 0 {
      mention.owner = .place(Int(passage.placeOf[last]))
      first = passage.places[Int(passage.placeOf[last])].tokens.lowerBound
    } else {
      while first > sentence.lowerBound, last - first < 4, passage.isWordLike(first - 1), !passage.wordClass(first - 1).meets(.closing) {
        first -= 1
      }
      mention.owner = .words(first..<mark)
    }
    if first > sentence.lowerBound, passage.wordClass(first - 1).meets([.article, .indefinite, .possessive]) { first -= 1 }
    return first
  }
}

extension Passage {
  /// The place at a token, nil past the end.
  func place(safe token: Int) -> EntityPlace? { token >= 0 && token < count ? place(token) : nil }
}
