import AnalyzerKit

/// Sources that hold a name.
extension SpeakerResolver {
  /// The head of a noun phrase: up to its first comma, relative clause or bracket, then up to its first preposition, names left whole.
  func head(of source: Range<Int>) -> Range<Int> {
    let core = self.core(of: source)
    var end = core.lowerBound
    while end < core.upperBound {
      if let mention = mentions[end], mention.tokens.upperBound > end + 1 || mention.tokens.lowerBound == end {
        end = min(core.upperBound, mention.tokens.upperBound)
        continue
      }
      if passage.classes[end].isPreposition || passage.classes[end] == .to, end > core.lowerBound { break }
      end += 1
    }
    return core.lowerBound..<max(end, min(core.lowerBound + 1, core.upperBound))
  }

  /// A noun phrase without what follows its first comma, relative pronoun, bracket or dash.
  func core(of source: Range<Int>) -> Range<Int> {
    var end = source.lowerBound
    while end < source.upperBound {
      if let mention = mentions[end], mention.tokens.lowerBound == end {
        end = min(source.upperBound, max(end + 1, mention.tokens.upperBound))
        continue
      }
      let kind = passage.classes[end]
      if end > source.lowerBound,
        kind == .comma || kind == .relative || kind == .time || kind == .punctuation && !passage.isWord(end, "&") && !phrases.isHyphen(end)
      {
        break
      }
      end += 1
    }
    return source.lowerBound..<max(end, min(source.lowerBound + 1, source.upperBound))
  }

  /// The name that ends at `end` within a phrase.
  func mention(endingAt end: Int, in phrase: Range<Int>) -> MentionTable.Mention? {
    guard end > phrase.lowerBound, let found = mentions[end - 1], found.kind == .name, found.tokens.upperBound >= end else { return nil }
    return found
  }

  func named(_ source: Range<Int>, _ made: Attribution) -> Found? {
    let head = head(of: source)
    if isPair(source), let pair = pair(source, made) { return pair }
    if let mention = mention(endingAt: head.upperBound, in: head) {
      return Found(known: known(mention.entity, made), evidence: evidence(mention.entity))
    }
    if let body = body(head) { return Found(known: known(body, made), evidence: evidence(body)) }
    if let apposed = apposed(source) { return Found(known: known(apposed, made), evidence: evidence(apposed)) }
    if let name = apposedName(source) ?? givenName(source), let found = unlisted(name, made) { return found }
    return unlisted(head, made)
  }

  /// “the IG Metall union”: the organisation before a noun for what it is.
  private func body(_ head: Range<Int>) -> Int? {
    let nouns: [StaticString] = ["union", "company", "firm", "group", "party", "agency", "newspaper", "magazine", "network", "charity"]
    guard head.count > 1, let last = head.last, nouns.contains(where: { passage.isWord(last, $0) }),
      let mention = mention(endingAt: last, in: head.lowerBound..<last), entities.marks[mention.entity].type == .ORG
    else { return nil }
    return mention.entity
  }

  /// “a farmer who gave his name only as Lucien”, “a farmer named Lucien”: the name that the words give.
  private func givenName(_ source: Range<Int>) -> Range<Int>? {
    let words: [StaticString] = ["name", "named", "called", "identified"]
    guard let word = source.first(where: { token in words.contains { passage.isWord(token, $0) } }) else { return nil }
    let isParticiple = !passage.isWord(word, "name")
    let limit = min(source.upperBound, word + (isParticiple && !passage.isWord(word, "identified") ? 2 : 5))
    guard !isParticiple || word > source.lowerBound && passage.classes[word - 1].isNominal || passage.isWord(word, "identified"),
      let start = ((word + 1)..<max(word + 1, limit)).first(where: { passage.classes[$0] == .capital })
    else { return nil }
    var end = start
    while end < source.upperBound, passage.classes[end] == .capital || phrases.isHyphen(end) { end += 1 }
    return start..<end
  }

  /// The capitalised words of “its owner, Roe Coaches,” that are no entity.
  private func apposedName(_ source: Range<Int>) -> Range<Int>? {
    let core = self.core(of: source)
    guard let noun = core.last, passage.classes[noun] == .word || passage.classes[noun] == .object,
      core.upperBound + 1 < source.upperBound,
      passage.classes[core.upperBound] == .comma
    else { return nil }
    let start = core.upperBound + 1
    var end = start
    while end < source.upperBound, passage.classes[end] == .capital || phrases.isHyphen(end) { end += 1 }
    return end > start ? start..<end : nil
  }

  private func evidence(_ entity: Int) -> Evidence {
    Evidence("speaker", entities.marks[entity].span, ref: entities.id(entity))
  }

  /// “its director, Ana Roe,” “one of them, Ana Roe of Roe & Co,”.
  private func apposed(_ source: Range<Int>) -> Int? {
    let start = core(of: source).upperBound
    guard start < source.upperBound, passage.classes[start] == .comma else { return nil }
    var at = start + 1
    let limit = min(source.upperBound, at + 6)
    while at < limit {
      if let mention = mentions[at], mention.kind == .name {
        let type = entities.marks[mention.entity].type
        let next = mention.tokens.upperBound
        let isOwner = next < source.upperBound && passage.classes[next] == .genitive
        return (type == .PERSON || type == .ORG) && !isOwner ? mention.entity : nil
      }
      switch passage.classes[at] {
      case .capital, .determiner: at += 1
      case .word where !passage.traits[at].isDisjoint(with: [.role, .kin]): at += 1
      default: return nil
      }
    }
    return nil
  }

  /// “Danuta and Jerzy Malik”.
  private func isPair(_ source: Range<Int>) -> Bool {
    core(of: source).contains { passage.isWord($0, "and") && mentions[$0] == nil }
  }

  private func pair(_ source: Range<Int>, _ made: Attribution) -> Found? {
    let core = self.core(of: source)
    guard core.contains(where: { mentions[$0].map { entities.marks[$0.entity].type == .PERSON } ?? false }) else { return nil }
    var pair = Known(name: passage.string(core), token: core.lowerBound, unit: made.unit)
    pair.number = .group
    return Found(known: pair)
  }

  /// A capitalised name that is no entity: joined with an earlier one by its last word.
  private func unlisted(_ head: Range<Int>, _ made: Attribution) -> Found? {
    guard let last = head.last, passage.classes[last] == .capital, !isCapitalisedNoun(last) else { return nil }
    var start = last
    while start > head.lowerBound, passage.classes[start - 1] == .capital || phrases.isHyphen(start - 1) { start -= 1 }
    while start < last, passage.traits[start].contains(.title) { start += 1 }
    let name = passage.string(start..<head.upperBound)
    let word = passage.string(last..<(last + 1))
    if let person = index.person(lastName: word) { return Found(known: known(person, made), evidence: evidence(person)) }
    let folded = WordFolding.fold(word)
    if let same = known.last(where: { $0.entity == nil && $0.lastWord == folded }) {
      var longer = same
      if name.utf8.count > longer.name.utf8.count { longer.name = name }
      return Found(known: longer)
    }
    if passage.isWord(head.lowerBound, "the"),
      let organisation = index.organisation(endingIn: passage.string((head.lowerBound + 1)..<head.upperBound))
    {
      return Found(known: known(organisation, made), evidence: evidence(organisation))
    }
    var one = Known(name: name, token: last, unit: made.unit)
    one.gender = Known.Gender(passage, head)
    if passage.traits[last].contains(.organisation) || passage.isWord(head.lowerBound, "the") { one.number = .organisation }
    return Found(known: one)
  }

  /// A noun that is capitalised only because it begins a sentence: “Prosecutors said”.
  private func isCapitalisedNoun(_ token: Int) -> Bool {
    guard !passage.traits[token].isDisjoint(with: [.role, .kin, .organisation, .document, .audience]) else { return false }
    return token == 0
      || passage.classes[token - 1] != .capital
        && passage.text.sentences.index(ofToken: token).map {
          passage.text.sentences.tokens($0).lowerBound == token
        } == true
  }

  /// What is known of an entity.
  func known(_ entity: Int, _ made: Attribution) -> Known {
    let mark = entities.marks[entity]
    var one = known.last { $0.entity == entity } ?? Known(name: mark.name, entity: entity, token: made.start, unit: made.unit)
    one.name = mark.name
    switch mark.type {
    case .PERSON: one.number = .person
    case .NORP: one.number = .group
    default: one.number = .organisation
    }
    if one.gender == .unknown, mark.type == .PERSON { one.gender = index.genders[entity] }
    return one
  }
}
