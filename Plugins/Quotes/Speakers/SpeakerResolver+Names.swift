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
    let place = person(endingAt: head.upperBound, in: head)
    if let place, people.mark(place).isNamed { return found(place, source, made) }
    if let mention = mention(endingAt: head.upperBound, in: head) {
      return Found(known: known(mention.entity, made), evidence: [evidence(mention.entity)])
    }
    if let body = body(head) { return Found(known: known(body, made), evidence: [evidence(body)]) }
    if let apposed = apposed(source, made) { return apposed }
    if let words = apposedName(source) ?? givenName(source), var given = unlisted(words, made) {
      if given.known.person == nil { given.known.person = place?.person }
      return given
    }
    if let place { return found(place, source, made) }
    return unlisted(head, made)
  }

  /// The person whose mention ends a noun phrase.
  private func person(endingAt end: Int, in phrase: Range<Int>) -> PeopleTable.Place? {
    guard end > phrase.lowerBound, let place = people.place(endingAt: end - 1), place.tokens.lowerBound >= phrase.lowerBound,
      people.mention(place).kind != .pronoun
    else { return nil }
    return place
  }

  /// The person at a place, called by their name, or by the words that describe them.
  func found(_ place: PeopleTable.Place, _ source: Range<Int>, _ made: Attribution) -> Found {
    var one = known(person: place.person, made)
    let mark = people.mark(place)
    if !mark.isNamed {
      if called[place.person] == nil { one.name = description(place, source, made) }
      one.head = passage.text.types[place.tokens.upperBound - 1]
    }
    return Found(known: one, evidence: chain.evidence(place))
  }

  /// What is known of a person.
  func known(person: Int, _ made: Attribution) -> Known {
    let mark = people.people.marks[person]
    var one = Known(name: mark.name, person: person, token: made.start, unit: made.unit)
    one.entity = mark.entity.flatMap { entityIndex($0) }
    one.number = mark.number == .several ? .group : .person
    if !mark.isNamed { one.name = called[person] ?? introduced(mark) }
    return one
  }

  private func entityIndex(_ id: String) -> Int? {
    guard id.hasPrefix(entities.letter), let number = Int(id.dropFirst(entities.letter.count)) else { return nil }
    var low = 0
    var high = entities.numbers.count
    while low < high {
      let middle = (low + high) / 2
      if entities.numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < entities.numbers.count && entities.numbers[low] == number ? low : nil
  }

  /// With what follows the noun, where the name is the noun as the article has it, and no correction.
  private func introduced(_ mark: Person) -> String {
    isOwnWords(mark) && mark.introduced.hasPrefix(mark.name) ? mark.introduced : mark.name
  }

  private func isOwnWords(_ mark: Person) -> Bool {
    guard let first = mark.mentions.first(where: { $0.kind == .nominal }) else { return false }
    return passage.string(passage.text.tokens.range(in: first.span)) == mark.name
  }

  /// What a source calls somebody without a name: all its words where they introduce them.
  private func description(_ place: PeopleTable.Place, _ source: Range<Int>, _ made: Attribution) -> String {
    let mark = people.mark(place)
    if place.mention == 0, isOwnWords(mark) {
      let core = restricted(trimmed(self.core(of: source), in: source), in: source)
      if passage.classes[core.lowerBound] == .possessive, let owned = owned(core, place.tokens.upperBound - 1, made) { return owned }
      return passage.string(core)
    }
    return introduced(mark)
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

  func evidence(_ entity: Int) -> Evidence { Evidence("speaker", entities.marks[entity].span, ref: entities.id(entity)) }

  /// “its director, Ana Roe,” “one of them, Ana Roe of Roe & Co,”.
  private func apposed(_ source: Range<Int>, _ made: Attribution) -> Found? {
    var start = core(of: source).upperBound
    // “The technician who installed it, Ana Roe,”
    if start < source.upperBound, passage.classes[start] == .relative {
      while start < source.upperBound, passage.classes[start] != .comma { start += 1 }
    }
    guard start < source.upperBound, passage.classes[start] == .comma else { return nil }
    var at = start + 1
    let limit = min(source.upperBound, at + 6)
    while at < limit {
      if let mention = mentions[at], mention.kind == .name {
        let type = entities.marks[mention.entity].type
        let next = mention.tokens.upperBound
        let isOwner = next < source.upperBound && passage.classes[next] == .genitive
        guard type == .PERSON || type == .ORG, !isOwner else { return nil }
        if let place = people.place(endingAt: next - 1) { return found(place, mention.tokens, made) }
        return Found(known: known(mention.entity, made), evidence: [evidence(mention.entity)])
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
    guard let last = core.last else { return nil }
    if let group = people.group(endingAt: last), group.tokens.lowerBound <= core.lowerBound, group.tokens.count > 2,
      people.mark(group).number == .several
    {
      return Found(known: known(person: group.person, made), evidence: chain.evidence(group))
    }
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
    if let person = people.person(lastName: word) { return Found(known: known(person: person, made), evidence: evidence(ofPerson: person)) }
    let folded = WordFolding.fold(word)
    if let same = known.last(where: { $0.entity == nil && $0.lastWord == folded }) {
      var longer = same
      if name.utf8.count > longer.name.utf8.count { longer.name = name }
      return Found(known: longer)
    }
    if passage.isWord(head.lowerBound, "the"),
      let organisation = index.organisation(endingIn: passage.string((head.lowerBound + 1)..<head.upperBound))
    {
      return Found(known: known(organisation, made), evidence: [evidence(organisation)])
    }
    var one = Known(name: name, token: last, unit: made.unit)
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

  /// The person of a name that is none of their mentions.
  func evidence(ofPerson person: Int) -> [Evidence] {
    [Evidence("speaker", chain.introduction(person), ref: people.people.id(person))]
  }

  /// What is known of an entity.
  func known(_ entity: Int, _ made: Attribution) -> Known {
    let mark = entities.marks[entity]
    var one = Known(name: mark.name, entity: entity, token: made.start, unit: made.unit)
    switch mark.type {
    case .PERSON: one.number = .person
    case .NORP: one.number = .group
    default: one.number = .organisation
    }
    return one
  }
}
