import AnalyzerKit

/// Finds all words that may speak of persons, in the order of their heads: a possessor before what it possesses.
struct MentionFinder {
  let passage: Passage
  let nominals: NominalFinder
  let groups: GroupFinder

  init(passage: Passage) {
    self.passage = passage
    nominals = NominalFinder(passage: passage)
    groups = GroupFinder(passage: passage)
  }

  func mentions() -> [Mention] {
    var found: [Mention] = []
    // Index of the mention whose head a token is.
    var byHead = [Int32](repeating: -1, count: passage.count)
    for sentence in 0..<passage.text.sentences.count {
      let isProse = passage.text.isProse(sentence: sentence)
      for token in passage.text.sentences.tokens(sentence) {
        guard let mention = mention(token, isProse: isProse, byHead, found) else { continue }
        byHead[token] = Int32(truncatingIfNeeded: found.count)
        found.append(mention)
        if let group = groups.group(endingWith: found.count - 1, found) { found.append(group) }
      }
    }
    return found
  }

  private func mention(_ token: Int, isProse: Bool, _ byHead: [Int32], _ found: [Mention]) -> Mention? {
    if let place = passage.place(token) {
      guard place.type == .PERSON, token == place.tokens.upperBound - 1 else { return nil }
      return name(place, token)
    }
    guard isProse else { return nil }
    if let form = passage.pronoun(token) { return pronoun(form, token) }
    return nominals.nominal(token, byHead, found)
  }

  private func name(_ place: Passage.EntityPlace, _ head: Int) -> Mention {
    var mention = made(.name, place.tokens, head)
    mention.entity = place.entity
    mention.gender = titleGender(before: place.tokens.lowerBound)
    return mention
  }

  /// What “Mr.”, “spokeswoman” or “Queen” before a name states.
  private func titleGender(before start: Int) -> Person.Gender? {
    let first = passage.sentence(of: start).lowerBound
    var at = start - 1
    while at >= first, start - at <= 4 {
      let known = passage.wordClass(at)
      guard known.meets([.title, .person]) || passage.isSign(at, 0x2E) else { return nil }
      if known.meets(.he) { return .he }
      if known.meets(.she) { return .she }
      at -= 1
    }
    return nil
  }

  private func pronoun(_ form: PronounForm, _ token: Int) -> Mention? {
    var form = form
    // “US” is no pronoun, nor is the “I” of “World War I”.
    if form.person == .first, form.number == .several, form.form == .object, passage.text.capitalisation(token) == .allCaps { return nil }
    if form.person == .first, form.form == .subject, form.number == .one {
      guard token == passage.sentence(of: token).lowerBound || !passage.isCapital(token - 1) || passage.text.isSentenceStart(token - 1)
      else { return nil }
    }
    if form.gender == .she, form.form == .object, passage.tag(token) == .PRPS { form.form = .possessive }
    var mention = made(.pronoun, token..<(token + 1), token)
    mention.number = form.number
    mention.gender = form.gender
    mention.pronoun = form
    return mention
  }

  private func made(_ kind: PersonMention.Kind, _ tokens: Range<Int>, _ head: Int) -> Mention {
    Mention(kind: kind, tokens: tokens, head: head, sentence: passage.sentenceOf[head], region: passage.regionOf[head])
  }
}
