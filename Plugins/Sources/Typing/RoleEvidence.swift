import AnalyzerKit

/// What an article says of an entity or a person beside their names.
struct RoleEvidence {
  let passage: Passage
  let reader: RoleReader
  private static let before = 9
  private static let after = 14
  /// Mentions of one entity that are looked at.
  private static let most = 40

  /// Titles and nouns before the name, appositions after it, and what bears the name: “the Lund campaign”.
  func votes(ofEntity entity: Int) -> RoleVotes {
    var votes = RoleVotes()
    for (number, index) in passage.placesOf[entity].prefix(RoleEvidence.most).enumerated() {
      let place = passage.places[index]
      let factor = number == 0 ? 1.5 : 1
      let sentence = passage.sentence(of: place.tokens.lowerBound)
      if passage.entities.marks[entity].type == .PERSON {
        votes.add(reader.persons(in: prenominal(place, sentence)), factor: factor)
        let described = apposition(place, sentence)
        // “Is an honest broker” may be a figure of speech.
        let isPredicate = described.first.map { passage.isWord($0, "is") || passage.isWord($0, "was") } ?? false
        votes.add(reader.persons(in: described), factor: isPredicate ? 0.5 : factor)
        outlet(place, sentence, &votes)
      } else {
        votes.add(reader.organisation(in: apposition(place, sentence)), factor: factor)
      }
      beside(place, sentence, &votes)
    }
    return votes
  }

  /// The nouns that stand for a person, with what follows each.
  func votes(ofPerson index: Int, beside isAlone: Bool) -> RoleVotes {
    var votes = RoleVotes()
    let person = passage.people.marks[index]
    for mention in person.mentions.prefix(RoleEvidence.most) where mention.kind == .nominal {
      let tokens = passage.text.tokens.range(in: mention.span)
      guard let last = tokens.last else { continue }
      let sentence = passage.sentence(of: last)
      let factor = mention.rule == "predicate" ? 0.5 : 1
      votes.add(reader.persons(in: tokens.lowerBound..<complementEnd(last, sentence)), factor: factor)
    }
    for evidence in person.reason.evidence where evidence.label == "affiliation" {
      guard let span = evidence.span else { continue }
      let tokens = passage.text.tokens.range(in: span)
      let roles = tokens.compactMap { token in passage.place(token).map { reader.role(of: $0) } ?? passage.roles(token).place }
      if let role = roles.last ?? nil { votes.add(role, 0.4, tokens) }
    }
    if isAlone, let entity = passage.entityOfPerson[index] { votes.add(self.votes(ofEntity: entity), factor: 1) }
    return votes
  }

  private func complementEnd(_ head: Int, _ sentence: Range<Int>) -> Int {
    var at = head + 1
    guard at < sentence.upperBound, passage.traits(at).contains(.preposition) else { return at }
    while at < min(sentence.upperBound, head + RoleEvidence.after), !passage.isComma(at), !isFinite(at) { at += 1 }
    return at
  }

  /// “Finance Minister” Vera Lund; “candidates” Vera Lund and Carl Holm.
  private func prenominal(_ place: Passage.Place, _ sentence: Range<Int>) -> Range<Int> {
    var first = place.tokens.lowerBound
    // Of names joined by “and” or commas, what stands before the first is said of all where it is a plural.
    if let earlier = listStart(place, sentence), passage.isPluralNoun(earlier - 1) { first = earlier }
    var at = first
    // “A colleague of Lund” says nothing of Lund.
    if first > sentence.lowerBound, passage.traits(first - 1).contains(.preposition) { return first..<first }
    while at > sentence.lowerBound, first - at < RoleEvidence.before, describes(at - 1) { at -= 1 }
    return at..<first
  }

  private func listStart(_ place: Passage.Place, _ sentence: Range<Int>) -> Int? {
    var first = place.tokens.lowerBound
    var isList = false
    while first - 2 > sentence.lowerBound, place.tokens.lowerBound - first < 4 * RoleEvidence.before {
      var before = first - 1
      guard passage.isWord(before, "and") || passage.isWord(before, "or") || passage.isComma(before) else { break }
      if passage.isComma(before - 1) { before -= 1 }
      guard let other = passage.place(before - 1), passage.type(of: other) == .PERSON else { break }
      first = other.tokens.lowerBound
      isList = true
    }
    return isList && first > sentence.lowerBound ? first : nil
  }

  private func describes(_ token: Int) -> Bool {
    if let place = passage.place(token) { return passage.type(of: place) != .PERSON }
    if passage.isSign(token, 0x2E) || passage.isSign(token, 0x2D) || passage.isSign(token, 0x26) || passage.isPossessive(token) {
      return true
    }
    let tag = passage.text.pennTag(token)
    if tag.isNoun || tag.isAdjective { return passage.isWordLike(token) }
    return tag == .VBN || tag == .VBG || tag == .HYPH || tag == .AFX || passage.isWord(token, "of") || passage.isWord(token, "for")
      || passage.traits(token).contains(.title)
  }

  /// “, a nurse in Marn,”, “, who heads the union,”, “(R-Maine)”, “, 34, of the police,”
  private func apposition(_ place: Passage.Place, _ sentence: Range<Int>) -> Range<Int> {
    var at = place.tokens.upperBound
    guard at + 2 < sentence.upperBound else { return at..<at }
    if passage.isWord(at, "is") || passage.isWord(at, "was"), passage.traits(at + 1).contains(.determiner) {
      return at..<min(sentence.upperBound, at + RoleEvidence.after)
    }
    guard passage.isComma(at) || passage.isSign(at, 0x28) else { return at..<at }
    let first = at
    at += 1
    if passage.text.tokens.kinds[at] == .number, at + 1 < sentence.upperBound, passage.isComma(at + 1) { at += 2 }
    let start = at
    let isRelative = passage.isWord(at, "who")
    if isRelative, !passage.isWord(at + 1, "is"), !passage.isWord(at + 1, "was"), !passage.isWord(at + 1, "heads"),
      !passage.isWord(at + 1, "runs"), !passage.isWord(at + 1, "leads"), !passage.isWord(at + 1, "chairs")
    {
      return first..<first
    }
    while at < min(sentence.upperBound, start + RoleEvidence.after) {
      if passage.isComma(at) || passage.isSign(at, 0x29) || passage.text.tokens.kinds[at] == .quote { break }
      if !isRelative, isFinite(at) { break }
      at += 1
    }
    // The subject of what follows: “After Lund left, the mayor said”.
    if at < sentence.upperBound, !isRelative, isFinite(at) { return first..<first }
    if let other = passage.place(start), passage.type(of: other) == .PERSON { return first..<first }
    return first..<min(sentence.upperBound, at + 1)
  }

  /// “Harbor News’s Vera Lund”, “Harbor News reporter”, “Vera Lund of the Harbor News”: the organisation beside a name.
  private func outlet(_ place: Passage.Place, _ sentence: Range<Int>, _ votes: inout RoleVotes) {
    var before = place.tokens.lowerBound - 1
    if before > sentence.lowerBound, passage.isPossessive(before) { before -= 1 }
    if before >= sentence.lowerBound, let other = passage.place(before), [.ORG, .FAC, .WORK_OF_ART].contains(passage.type(of: other)),
      let role = reader.role(of: other)
    {
      votes.add(role, 0.7, other.tokens)
    }
    var after = place.tokens.upperBound
    guard after + 2 < sentence.upperBound, ["of", "from", "with", "at"].contains(where: { passage.isWord(after, $0) }) else { return }
    after += 1
    if passage.isWord(after, "the") { after += 1 }
    if let other = passage.place(after), [.ORG, .FAC].contains(passage.type(of: other)), let role = reader.role(of: other) {
      votes.add(role, 0.8, other.tokens)
    }
  }

  private func isFinite(_ token: Int) -> Bool {
    switch passage.text.pennTag(token) {
    case .VBD, .VBP, .VBZ, .MD: true
    default: false
    }
  }

  private func beside(_ place: Passage.Place, _ sentence: Range<Int>, _ votes: inout RoleVotes) {
    var next = place.tokens.upperBound
    if next < sentence.upperBound, passage.isPossessive(next) { next += 1 }
    for token in next..<min(next + 3, max(next, sentence.upperBound)) {
      guard passage.isWordLike(token), !passage.traits(token).contains(.preposition) else { break }
      if let role = passage.roles(token).beside {
        votes.add(role, 0.6, place.tokens.lowerBound..<(token + 1))
        break
      }
    }
    let before = place.tokens.lowerBound - 1
    guard before > sentence.lowerBound else { return }
    let verb = passage.isWord(before, "for") ? before - 1 : before
    if let role = passage.roles(verb).vote { votes.add(role, 0.6, verb..<place.tokens.upperBound) }
  }
}

extension Passage {
  func isPluralNoun(_ token: Int) -> Bool { token >= 0 && traits(token).contains(.persons) }
}
