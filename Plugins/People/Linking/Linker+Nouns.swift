import AnalyzerKit

/// Nouns: beside a name, after “is”, by whose they are, by what somebody was called before.
extension Linker {
  mutating func linkNominal(_ index: Int) {
    let mention = mentions[index]
    if !mention.parts.isEmpty {
      linkGroup(index)
      return
    }
    if let (name, isBefore) = shapes.apposed(mention, mentions, starting) {
      appose(index, name, isBefore: isBefore)
      return
    }
    if let subject = shapes.subject(ofPredicate: mention, mentions, starting), let person = person(of: subject),
      persons[person].number == mention.number, agrees(persons[person].gender, mention.gender)
    {
      add(index, to: person, .predicate, antecedent: subject)
      return
    }
    if mention.determiner == .bare, mention.number == .one { return }
    if mention.determiner == .indefinite || mention.determiner == .bare, roles.role(mention) == .predicate || isAfterAs(mention) { return }
    if mention.owner != nil {
      linkOwned(index)
      return
    }
    switch mention.determiner {
    case .definite, .demonstrative: linkDefinite(index)
    default: introduce(index, mention.determiner == .indefinite ? .indefinite : .introduced)
    }
  }

  /// “Served as a driver”, “though a driver, he …”: what somebody is, nobody else.
  private func isAfterAs(_ mention: Mention) -> Bool {
    let before = mention.tokens.lowerBound - 1
    guard before >= 0, passage.sentenceOf[before] == mention.sentence else { return false }
    if passage.isWord(before, "as") { return true }
    let next = mention.head + 1
    return passage.wordClass(before).contains(.subordinator) && next < passage.count && passage.isComma(next)
  }

  mutating func introduce(_ index: Int, _ rule: LinkRule) {
    let person = newPerson(mentions[index].number)
    add(index, to: person, rule)
  }

  /// “Anna Berg and Ivan Orlov”: the same group as before where it is of the same persons.
  mutating func linkGroup(_ index: Int) {
    let key = mentions[index].parts.compactMap { person(of: $0) }.sorted()
    if let known = byParts[key] {
      add(index, to: known, .together, antecedent: persons[known].members.last)
      return
    }
    if key.count == 2, mentions[index].parts.allSatisfy({ mentions[$0].kind == .name }) {
      if companions[key[0]] == nil { companions[key[0]] = key[1] }
      if companions[key[1]] == nil { companions[key[1]] = key[0] }
    }
    byParts[key] = persons.count
    introduce(index, .together)
  }

  mutating func appose(_ index: Int, _ name: Int, isBefore: Bool) {
    guard let entity = mentions[name].entity else { return }
    let person = entityPerson(entity)
    guard agrees(persons[person].gender, mentions[index].gender) else {
      introduce(index, .introduced)
      return
    }
    add(index, to: person, .apposition, antecedent: name)
    guard let key = ownedNoun(index) else { return }
    if let known = byOwner[key] { unite(known, into: person) }
    byOwner[key] = person
    if case .person(let owner) = key.owner, persons[person].owner == nil {
      persons[person].owner = owner
      persons[person].kinship = passage.kinship(mentions[index].head)
    }
  }

  private func ownedNoun(_ index: Int) -> OwnedNoun? {
    guard let noun = passage.noun(mentions[index].head), let owner = mentions[index].owner else { return nil }
    let number = mentions[index].number
    switch owner {
    case .mention(let at):
      guard let person = person(of: at) else { return nil }
      return OwnedNoun(owner: .person(person), noun: noun, number: number)
    case .place(let place): return OwnedNoun(owner: .entity(passage.places[place].entity), noun: noun, number: number)
    case .words(let words): return OwnedNoun(owner: .word(passage.type(words.upperBound - 1)), noun: noun, number: number)
    }
  }

  /// “His wife”, “Dmitry’s father”, “the union’s lawyer”: whoever was called so before, or somebody new.
  mutating func linkOwned(_ index: Int) {
    let mention = mentions[index]
    let isKin = passage.wordClass(mention.head).contains(.kin)
    let rule = isKin ? LinkRule.relative : .ownedNoun
    let owner: Int? = if case .mention(let at) = mention.owner { at } else { nil }
    guard let key = ownedNoun(index) else {
      introduce(index, rule)
      return
    }
    if let known = byOwner[key].map(root) {
      add(index, to: known, rule, antecedent: persons[known].members.last)
      return
    }
    if isKin, let owner, let known = inverse(index, of: owner) {
      add(index, to: known, .inverse, antecedent: persons[known].members.last)
      byOwner[key] = known
      return
    }
    if let owner, passage.kinship(mention.head) == .spouse, let known = spouse(index, of: owner) {
      add(index, to: known, .spouse, antecedent: persons[known].members.last)
      byOwner[key] = known
      return
    }
    // “Russia’s president” may have been introduced as “President Vera Lund of Russia”.
    if !isKin, let known = holder(of: index) {
      add(index, to: known, .roleNoun, antecedent: persons[known].members.last)
      byOwner[key] = known
      return
    }
    introduce(index, rule)
    byOwner[key] = persons.count - 1
    if let owner { persons[persons.count - 1].owner = person(of: owner) }
    persons[persons.count - 1].kinship = passage.kinship(mention.head)
  }

  /// “Dmitry’s father said that his son …”: whose father he is.
  private func inverse(_ index: Int, of owner: Int) -> Int? {
    guard let kinship = passage.kinship(mentions[index].head), let holder = person(of: owner), let other = persons[holder].owner,
      persons[holder].kinship?.inverse == kinship, persons[root(other)].number == mentions[index].number,
      agrees(persons[root(other)].gender, mentions[index].gender)
    else { return nil }
    return root(other)
  }

  /// “Anna and Ivan Orlov … said his wife”: the other of two that share a family name.
  private func spouse(_ index: Int, of owner: Int) -> Int? {
    guard let holder = person(of: owner), let other = companions[holder].map(root), let first = persons[other].firstName,
      agrees(persons[other].gender, mentions[index].gender), mentions[first].tokens.count == 1 || isSameFamily(first, holder)
    else { return nil }
    return other
  }

  private func isSameFamily(_ name: Int, _ person: Int) -> Bool {
    guard let other = persons[person].firstName else { return false }
    return mentions[name].tokens.count > 1 && passage.isSame(mentions[name].head, mentions[other].head)
  }

  /// The last person who was called by the noun, if nothing in the words says otherwise.
  private func holder(of index: Int) -> Int? {
    let mention = mentions[index]
    guard let noun = passage.noun(mention.head), let known = byNoun[noun] else { return nil }
    // “The youngest daughter”, “the son of a miner”: anybody's.
    if passage.wordClass(mention.head).contains(.kin), mention.tokens.count > 2 || shapes.complementEnd(mention.head) > mention.head + 1 {
      return nil
    }
    var own: [Int32] = []
    for token in mention.tokens.dropLast() where passage.isCapital(token) && !passage.wordClass(token).meets(.determiner) {
      own.append(passage.type(token))
    }
    let isDeputy = isDeputy(mention.tokens)
    for person in known.reversed().map(root) {
      let record = persons[person]
      guard record.number == mention.number, record.isDeputy == isDeputy, agrees(record.gender, mention.gender) else { continue }
      if own.isEmpty || own.allSatisfy({ record.names.contains($0) }) { return person }
    }
    return nil
  }

  mutating func linkDefinite(_ index: Int) {
    let mention = mentions[index]
    if let known = holder(of: index), let last = persons[known].members.last {
      let sameNoun = persons[known].members.contains {
        mentions[$0].kind == .nominal && passage.noun(mentions[$0].head) == passage.noun(mention.head)
      }
      add(index, to: known, sameNoun ? .sameNoun : .roleNoun, antecedent: last)
      return
    }
    if passage.wordClass(mention.head).contains(.general), mention.number == .one, isPlain(mention),
      let (last, person) = salient(for: mention)
    {
      add(index, to: person, .generalNoun, antecedent: last)
      return
    }
    introduce(index, .introduced)
  }

  /// “The man”, “the old woman”.
  private func isPlain(_ mention: Mention) -> Bool {
    mention.tokens.count <= 2
      || mention.tokens.count == 3 && ["old", "young", "older", "younger"].contains { passage.isWord(mention.head - 1, $0) }
  }

  /// The last person of this and the two sentences before whom a general noun fits.
  private func salient(for mention: Mention) -> (Int, Int)? {
    for index in linked.suffix(12).reversed() {
      guard let person = person(of: index), mention.sentence - mentions[index].sentence <= 2 else { return nil }
      let record = persons[person]
      if record.number == mention.number, agrees(record.gender, mention.gender), mentions[index].region == mention.region {
        return (index, person)
      }
    }
    return nil
  }
}
