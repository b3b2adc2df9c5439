import AnalyzerKit

/// Pronouns: persons as the people have them; organisations and documents by what was spoken of last.
extension SpeakerResolver {
  /// Sentences that are searched backwards, and tokens of one sentence.
  private static let reach = 4
  private static let window = 200
  /// Blocks within which whoever spoke last may be meant by a pronoun that the people leave open.
  private static let blocks = 2

  func pronoun(_ token: Int, _ made: Attribution) -> Found? {
    // Columns that ask and say “I” resemble interviews: who signed the article speaks, unless the turns are marked.
    if Pronoun(passage, token) == .author, let author = author(token, made),
      people.place(endingAt: token).map({ people.mention($0).rule }) == "interviewee"
    {
      return author
    }
    if let place = people.place(endingAt: token), people.mention(place).kind == .pronoun, !isGroupSince(place, token) {
      return Found(known: known(person: place.person, made), isPronoun: true, evidence: chain.evidence(place))
    }
    let pronoun = Pronoun(passage, token)
    switch pronoun {
    case .other: return nil
    case .author: return author(token, made)
    case .it: if let thing = thing(before: token, made) { return thing }
    case .he, .she, .they: break
    }
    let block = passage.blockIndex(of: token)
    guard let last = known.last(where: { $0.fits(pronoun) && agrees($0, pronoun) }),
      block - units[last.unit].block <= SpeakerResolver.blocks
    else { return nil }
    return Found(known: last, isPronoun: true, evidence: [evidence(last)])
  }

  /// “Industry groups … They said”: a group that is no persons spoke in this paragraph after whoever the people take “they” to be.
  private func isGroupSince(_ place: PeopleTable.Place, _ token: Int) -> Bool {
    guard Pronoun(passage, token) == .they, let last = known.last, last.person == nil, last.number == .group,
      units[last.unit].block == passage.blockIndex(of: token), let antecedent = people.mention(place).antecedent
    else { return false }
    return antecedent.start < passage.text.tokens.span(last.token - 1).start
  }

  private func agrees(_ one: Known, _ pronoun: Pronoun) -> Bool {
    guard let gender = one.person.flatMap({ people.people.marks[$0].gender }) else { return true }
    switch pronoun {
    case .he: return gender == .he
    case .she: return gender == .she
    default: return true
    }
  }

  /// “I” in the article's own words is who wrote it.
  private func author(_ token: Int, _ made: Attribution) -> Found? {
    guard !passage.isQuoted(token), let author = passage.text.article.metadata.authors.first else { return nil }
    let byline = passage.text.article.blocks.first { $0.kind == .byline }?.span
    return Found(
      known: Known(name: author, token: token, unit: made.unit), isPronoun: true, evidence: [Evidence("author", byline, note: author)])
  }

  func evidence(_ one: Known) -> Evidence {
    let span =
      one.person.flatMap { chain.introduction($0) } ?? one.entity.map { entities.marks[$0].span }
      ?? one.words.map { passage.text.tokens.span($0) }
    let ref = one.person.map { people.people.id($0) } ?? one.entity.map { entities.id($0) }
    return Evidence("antecedent", span, ref: ref, note: ref == nil ? one.name : "spoke before")
  }

  /// “It”: an organisation or document that spoke last in this paragraph, else the nearest organisation that heads a sentence.
  private func thing(before token: Int, _ made: Attribution) -> Found? {
    if let last = known.last, units[last.unit].block == passage.blockIndex(of: token), last.fits(.it) {
      return Found(known: last, isPronoun: true, evidence: [evidence(last)])
    }
    guard let own = passage.text.sentences.index(ofToken: token) else { return nil }
    for sentence in stride(from: own, through: max(0, own - SpeakerResolver.reach), by: -1) {
      let tokens = passage.text.sentences.tokens(sentence)
      let end = sentence == own ? min(token, tokens.upperBound) : tokens.upperBound
      let range = tokens.lowerBound..<max(tokens.lowerBound, min(end, tokens.lowerBound + SpeakerResolver.window))
      if let mention = organisation(in: range) {
        let evidence = Evidence("antecedent", passage.text.tokens.span(mention.tokens), ref: entities.id(mention.entity))
        return Found(known: known(mention.entity, made), isPronoun: true, evidence: [evidence])
      }
      if sentence < own, let last = known.last, range.contains(last.token - 1), last.fits(.it) {
        return Found(known: last, isPronoun: true, evidence: [evidence(last)])
      }
    }
    return nil
  }

  /// The subject of a sentence where it is an organisation or a state; else an organisation elsewhere in it.
  private func organisation(in tokens: Range<Int>) -> MentionTable.Mention? {
    var other: MentionTable.Mention?
    var at = tokens.lowerBound
    while at < tokens.upperBound {
      guard !passage.isQuoted(at), let mention = mentions[at], mention.tokens.lowerBound == at, mention.kind == .name else {
        at += 1
        continue
      }
      at = mention.tokens.upperBound
      let type = entities.marks[mention.entity].type
      guard type == .ORG || type == .GPE else { continue }
      let isOwner = at < passage.count && passage.classes[at] == .genitive
      if !isOwner, mention.tokens.lowerBound - tokens.lowerBound < 5 { return mention }
      if type == .ORG { other = other ?? mention }
    }
    return other
  }
}
