import AnalyzerKit

/// Links mentions to persons, in the order of the text.
struct Linker {
  let passage: Passage
  let mentions: [Mention]
  let roles: ClauseRoles
  let shapes: PhraseShapes
  let speakers: QuotationSpeakers
  /// Index of the mention that begins at a token, −1: none. Of two, the shorter.
  let starting: [Int32]
  private(set) var persons: [PersonRecord] = []
  private(set) var links: [Link?]
  /// What each linked mention is in its clause.
  private(set) var roleOf: [GrammaticalRole?]
  /// Linked mentions in the order of the text.
  private(set) var linked: [Int] = []
  private var personOfEntity: [Int: Int] = [:]
  /// Persons by a noun, the latest last; the last few only.
  private var byNoun: [Int32: [Int]] = [:]
  private var byOwner: [OwnedNoun: Int] = [:]
  private var byParts: [[Int]: Int] = [:]
  private let turns: InterviewTurns

  private struct OwnedNoun: Hashable {
    enum Owner: Hashable { case person(Int), entity(Int), word(Int32) }
    var owner: Owner
    var noun: Int32
    var number: Person.Number
  }

  init(passage: Passage, mentions: [Mention]) {
    self.passage = passage
    self.mentions = mentions
    roles = ClauseRoles(passage: passage)
    shapes = PhraseShapes(passage: passage)
    turns = InterviewTurns(passage: passage, mentions: mentions)
    links = Array(repeating: nil, count: mentions.count)
    roleOf = Array(repeating: nil, count: mentions.count)
    var starting = [Int32](repeating: -1, count: passage.count)
    for (index, mention) in mentions.enumerated() where starting[mention.tokens.lowerBound] < 0 {
      starting[mention.tokens.lowerBound] = Int32(truncatingIfNeeded: index)
    }
    self.starting = starting
    speakers = QuotationSpeakers(passage: passage, mentions: mentions, starting: starting)
  }

  mutating func link() {
    for index in mentions.indices where links[index] == nil {
      switch mentions[index].kind {
      case .name: linkName(index)
      case .nominal: linkNominal(index)
      case .pronoun: linkPronoun(index)
      }
    }
  }

  /// The person of a mention, after joining.
  func person(of mention: Int) -> Int? { links[mention].map { root($0.person) } }

  func root(_ person: Int) -> Int {
    var at = person
    while let next = persons[at].joinedTo { at = next }
    return at
  }

  /// The person of an entity, once somebody spoke of it.
  func person(ofEntity entity: Int) -> Int? { personOfEntity[entity].map(root) }

  // MARK: Keeping records

  private mutating func add(_ index: Int, to person: Int, _ rule: LinkRule, antecedent: Int? = nil, note: String? = nil) {
    links[index] = Link(person: person, rule: rule, antecedent: antecedent, note: note)
    persons[person].members.append(index)
    linked.append(index)
    let mention = mentions[index]
    if persons[person].gender == nil { persons[person].gender = mention.gender }
    if mention.gender != nil, mention.kind != .pronoun { persons[person].isGenderStated = true }
    if mention.kind == .nominal, mention.parts.isEmpty { describe(person, mention.tokens, head: mention.head) }
  }

  private mutating func newPerson(_ number: Person.Number, entity: Int? = nil) -> Int {
    var record = PersonRecord()
    record.number = number
    record.entity = entity
    persons.append(record)
    return persons.count - 1
  }

  /// Remembers by what words a person is called.
  private mutating func describe(_ person: Int, _ tokens: Range<Int>, head: Int) {
    for token in tokens where passage.isCapital(token) { persons[person].names.insert(passage.type(token)) }
    if isDeputy(tokens) { persons[person].isDeputy = true }
    guard let noun = passage.noun(head) else { return }
    if !persons[person].nouns.contains(noun) { persons[person].nouns.append(noun) }
    byNoun[noun, default: []].append(person)
    if let count = byNoun[noun]?.count, count > 16 { byNoun[noun]?.removeFirst(8) }
  }

  private func isDeputy(_ tokens: Range<Int>) -> Bool {
    tokens.contains { token in
      ["vice", "deputy", "assistant", "acting"].contains { passage.isWord(token, $0) }
    }
  }

  private mutating func entityPerson(_ entity: Int) -> Int {
    if let known = personOfEntity[entity] { return root(known) }
    let person = newPerson(.one, entity: entity)
    personOfEntity[entity] = person
    return person
  }

  /// Two records turn out to be one person: the one without a name goes into the other.
  private mutating func unite(_ person: Int, into other: Int) {
    let (person, other) = (root(person), root(other))
    guard person != other, persons[person].entity == nil else { return }
    persons[person].joinedTo = other
    persons[other].members += persons[person].members
    persons[other].names.formUnion(persons[person].names)
    for noun in persons[person].nouns where !persons[other].nouns.contains(noun) { persons[other].nouns.append(noun) }
    if persons[other].gender == nil { persons[other].gender = persons[person].gender }
  }

  // MARK: Names

  private mutating func linkName(_ index: Int) {
    let mention = mentions[index]
    guard let entity = mention.entity else { return }
    let person = entityPerson(entity)
    let rule = nameRule(mention.tokens, person)
    let first = persons[person].firstName
    add(index, to: person, first == nil ? .named : rule, antecedent: first)
    if first == nil { persons[person].firstName = index }
    // “President Vladimir Putin”: the nouns before the name.
    let role = shapes.prenominal(before: mention.tokens.lowerBound)
    for token in role where passage.wordClass(token).contains(.person) { describe(person, role, head: token) }
  }

  /// Why a form of a name belongs to a person's others; remembers the form.
  private mutating func nameRule(_ tokens: Range<Int>, _ person: Int) -> LinkRule {
    let own = tokens.filter { passage.isWordLike($0) }.map { passage.type($0) }
    let forms = persons[person].forms
    if forms.contains(own) { return .sameName }
    if forms.count < 12 { persons[person].forms.append(own) }
    let longer = forms.filter { $0.count > own.count }
    if longer.contains(where: { $0.suffix(own.count).elementsEqual(own) }) { return .familyName }
    if longer.contains(where: { $0.starts(with: own) }) { return .firstName }
    return forms.contains { $0.count < own.count && own.suffix($0.count).elementsEqual($0) } ? .fullName : .otherForm
  }

  // MARK: Nouns

  private mutating func linkNominal(_ index: Int) {
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

  private mutating func introduce(_ index: Int, _ rule: LinkRule) {
    let person = newPerson(mentions[index].number)
    add(index, to: person, rule)
  }

  /// “Anna Berg and Ivan Orlov”: the same group as before where it is of the same persons.
  private mutating func linkGroup(_ index: Int) {
    let key = mentions[index].parts.compactMap { person(of: $0) }.sorted()
    if let known = byParts[key] {
      add(index, to: known, .together, antecedent: persons[known].members.last)
      return
    }
    byParts[key] = persons.count
    introduce(index, .together)
  }

  private mutating func appose(_ index: Int, _ name: Int, isBefore: Bool) {
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
  private mutating func linkOwned(_ index: Int) {
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
      persons[holder].kinship?.inverse == kinship, agrees(persons[root(other)].gender, mentions[index].gender)
    else { return nil }
    return root(other)
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

  private mutating func linkDefinite(_ index: Int) {
    let mention = mentions[index]
    if let known = holder(of: index), let last = persons[known].members.last {
      let sameNoun = persons[known].members.contains {
        mentions[$0].kind == .nominal && passage.noun(mentions[$0].head) == passage.noun(mention.head)
      }
      add(index, to: known, sameNoun ? .sameNoun : .roleNoun, antecedent: last)
      return
    }
    if passage.wordClass(mention.head).contains(.general), mention.number == .one, mention.tokens.count <= 2,
      let (last, person) = salient(for: mention)
    {
      add(index, to: person, .generalNoun, antecedent: last)
      return
    }
    introduce(index, .introduced)
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

  func agrees(_ left: Person.Gender?, _ right: Person.Gender?) -> Bool { left == nil || right == nil || left == right }

  // MARK: Pronouns

  /// The roles of what may be looked back at, each found once.
  private mutating func findRoles(before index: Int) {
    for candidate in linked.suffix(Linker.window).reversed() where roleOf[candidate] == nil {
      guard mentions[index].sentence - mentions[candidate].sentence <= Linker.reach else { break }
      roleOf[candidate] = roles.role(mentions[candidate])
    }
  }

  private mutating func linkPronoun(_ index: Int) {
    let mention = mentions[index]
    if mention.pronoun?.person != .third {
      guard mention.region < 0, let (rule, name) = turns.speaker(of: mention) else { return }
      if let entity = mentions[name].entity {
        add(index, to: entityPerson(entity), rule, antecedent: name)
      } else if let group = person(of: name) {
        add(index, to: group, rule, antecedent: name)
      }
      return
    }
    findRoles(before: index)
    guard let found = antecedent(of: index) else { return }
    if let person = person(of: found.mention) ?? mentions[found.mention].entity.map({ entityPerson($0) }) {
      add(index, to: person, found.rule, antecedent: found.mention, note: found.note)
    }
  }
}
