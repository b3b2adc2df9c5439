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

  func evidence(_ entity: Int) -> Evidence { Evidence("speaker", entities.marks[entity].span, ref: entities.id(entity)) }

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
