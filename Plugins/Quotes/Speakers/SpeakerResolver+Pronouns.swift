import AnalyzerKit

/// Pronouns, followed to the nearest fitting antecedent.
extension SpeakerResolver {
  /// Sentences that are searched backwards, and tokens of one sentence.
  private static let reach = 12
  private static let window = 600

  func pronoun(_ token: Int, _ made: Attribution) -> Found? {
    if let mention = mentions[token], mention.kind == .pronoun {
      return Found(known: known(mention.entity, made), isPronoun: true, evidence: antecedent(mention.entity))
    }
    let pronoun = Pronoun(passage, token)
    guard pronoun != .other else { return author(token, made) }
    guard var found = antecedent(of: pronoun, before: token, made) else { return nil }
    found.isPronoun = true
    switch pronoun {
    case .he: found.known.gender = .masculine
    case .she: found.known.gender = .feminine
    default: break
    }
    return found
  }

  /// “I” in the article's own words is who wrote it.
  private func author(_ token: Int, _ made: Attribution) -> Found? {
    guard passage.isWord(token, "i"), let author = passage.text.article.metadata.authors.first else { return nil }
    return Found(
      known: Known(name: author, token: token, unit: made.unit), isPronoun: true, evidence: Evidence("author", byline, note: author))
  }

  private var byline: TextSpan? { passage.text.article.blocks.first { $0.kind == .byline }?.span }

  private func antecedent(_ entity: Int) -> Evidence {
    Evidence("antecedent", entities.marks[entity].span, ref: entities.id(entity))
  }

  /// Who spoke last in the same paragraph, else the nearest sentence with somebody who fits.
  func antecedent(of pronoun: Pronoun, before token: Int, _ made: Attribution) -> Found? {
    let block = passage.blockIndex(of: token)
    if let last = known.last, units[last.unit].block == block, last.fits(pronoun),
      pronoun != .they || last.number == .group, !isNamedSince(last, token, pronoun)
    {
      return Found(known: last, evidence: evidence(last))
    }
    guard let own = passage.text.sentences.index(ofToken: token) else { return nil }
    var sentence = own
    while sentence >= 0, own - sentence < SpeakerResolver.reach {
      let tokens = passage.text.sentences.tokens(sentence)
      let end = sentence == own ? min(token, tokens.upperBound) : tokens.upperBound
      let range = max(tokens.lowerBound, end - SpeakerResolver.window)..<end
      if let found = candidate(in: range, pronoun, made, isOwn: sentence == own) { return found }
      if sentence < own, let speaker = speaker(in: range, pronoun) { return Found(known: speaker, evidence: evidence(speaker)) }
      sentence -= 1
    }
    guard let last = known.last(where: { $0.fits(pronoun) }), block - units[last.unit].block <= 3 else { return nil }
    return Found(known: last, evidence: evidence(last))
  }

  func evidence(_ one: Known) -> Evidence {
    Evidence(
      "antecedent", one.entity.map { entities.marks[$0].span } ?? one.words.map { passage.text.tokens.span($0) },
      ref: one.entity.map { entities.id($0) }, note: one.entity == nil ? one.name : nil)
  }

  /// Whether somebody else who fits was named after `last` spoke, at the head of a sentence.
  private func isNamedSince(_ last: Known, _ token: Int, _ pronoun: Pronoun) -> Bool {
    guard last.token < token else { return false }
    for at in max(last.token, token - SpeakerResolver.window)..<token where !passage.isQuoted(at) {
      guard let mention = mentions[at], mention.tokens.lowerBound == at, mention.kind == .name, mention.entity != last.entity else {
        continue
      }
      guard fits(mention.entity, pronoun), isSubject(mention) else { continue }
      return true
    }
    return false
  }

  /// Named at the head of its sentence.
  private func isSubject(_ mention: MentionTable.Mention) -> Bool {
    guard let sentence = passage.text.sentences.index(ofToken: mention.tokens.lowerBound) else { return false }
    let first = passage.text.sentences.tokens(sentence).lowerBound
    let next = mention.tokens.upperBound
    if next < passage.count, passage.classes[next] == .genitive { return false }
    return mention.tokens.lowerBound - first < 5
  }

  private func fits(_ entity: Int, _ pronoun: Pronoun) -> Bool {
    var one = Known(name: "", entity: entity, token: 0, unit: 0)
    switch entities.marks[entity].type {
    case .PERSON: one.number = .person
    case .NORP: one.number = .group
    case .ORG where pronoun != .they: one.number = .organisation
    case .GPE where pronoun == .it: one.number = .organisation
    default: return false
    }
    one.gender = known.last { $0.entity == entity }?.gender ?? index.genders[entity]
    return one.fits(pronoun)
  }

  /// Who spoke in a stretch of tokens.
  private func speaker(in tokens: Range<Int>, _ pronoun: Pronoun) -> Known? {
    known.last { tokens.contains($0.token - 1) && $0.fits(pronoun) }
  }

  /// The first name outside quotation marks that fits and is no possessor; several joined by “and” for “they”.
  private func candidate(in tokens: Range<Int>, _ pronoun: Pronoun, _ made: Attribution, isOwn: Bool) -> Found? {
    var owner: Int?
    for token in tokens where !passage.isQuoted(token) {
      if token == tokens.lowerBound, let relative = relative(at: token, in: tokens, pronoun, made) { return relative }
      guard let mention = mentions[token], mention.tokens.lowerBound == token, mention.kind == .name else { continue }
      if pronoun == .they, let pair = pair(from: mention, in: tokens, made) { return pair }
      let candidate = known(mention.entity, made)
      guard fits(mention.entity, pronoun), candidate.fits(pronoun), !isOwn || isSubject(mention) else { continue }
      let next = mention.tokens.upperBound
      if next < passage.count, passage.classes[next] == .genitive {
        if next + 1 < passage.count, passage.traits[next + 1].contains(.kin), pronoun != .it {
          return kin(mention, next + 1, pronoun, made)
        }
        owner = owner ?? mention.entity
        continue
      }
      if pronoun == .it, !isSubject(mention) {
        if entities.marks[mention.entity].type == .ORG { owner = owner ?? mention.entity }
        continue
      }
      return Found(
        known: candidate, evidence: Evidence("antecedent", passage.text.tokens.span(mention.tokens), ref: entities.id(mention.entity)))
    }
    return owner.map { Found(known: known($0, made), evidence: antecedent($0)) }
  }

  /// “Her father” at the head of a sentence.
  private func relative(at token: Int, in tokens: Range<Int>, _ pronoun: Pronoun, _ made: Attribution) -> Found? {
    guard passage.classes[token] == .possessive, tokens.contains(token + 1), passage.traits[token + 1].contains(.kin),
      !isNamed(after: token + 1)
    else { return nil }
    var one = Known(name: "", head: passage.text.types[token + 1], token: token + 1, unit: made.unit)
    one.gender = Known.Gender(passage, (token + 1)..<(token + 2))
    guard one.fits(pronoun), let name = owned(token..<(token + 2), token + 1, made) else { return nil }
    one.words = token..<(token + 2)
    one.name = name
    return Found(
      known: known.last { $0.name == name } ?? one, evidence: Evidence("antecedent", passage.text.tokens.span(token..<(token + 2))))
  }

  /// “His wife, Ana Roe, …”
  private func isNamed(after noun: Int) -> Bool {
    guard noun + 1 < passage.count, passage.classes[noun + 1] == .comma else { return false }
    return ((noun + 2)..<min(passage.count, noun + 5)).contains { mentions[$0] != nil }
  }

  /// “Dmitry's father” as an antecedent.
  private func kin(_ owner: MentionTable.Mention, _ noun: Int, _ pronoun: Pronoun, _ made: Attribution) -> Found? {
    let phrase = owner.tokens.lowerBound..<(noun + 1)
    var one = Known(name: passage.string(phrase), head: passage.text.types[noun], token: noun, unit: made.unit)
    one.gender = Known.Gender(passage, noun..<(noun + 1))
    one.words = phrase
    guard one.fits(pronoun) else { return Found(known: known(owner.entity, made), evidence: antecedent(owner.entity)) }
    return Found(known: one, evidence: Evidence("antecedent", passage.text.tokens.span(phrase)))
  }

  private func pair(from first: MentionTable.Mention, in tokens: Range<Int>, _ made: Attribution) -> Found? {
    let join = first.tokens.upperBound
    guard entities.marks[first.entity].type == .PERSON || passage.classes[first.tokens.lowerBound] == .capital,
      join + 1 < tokens.upperBound,
      passage.isWord(join, "and"), let second = mentions[join + 1], entities.marks[second.entity].type == .PERSON
    else { return nil }
    let phrase = first.tokens.lowerBound..<second.tokens.upperBound
    var one = Known(name: passage.string(phrase), token: phrase.lowerBound, unit: made.unit)
    one.number = .group
    one.words = phrase
    return Found(known: one, evidence: Evidence("antecedent", passage.text.tokens.span(phrase)))
  }
}
