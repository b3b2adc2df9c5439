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
  var persons: [PersonRecord] = []
  var links: [Link?]
  /// What each linked mention is in its clause.
  var roleOf: [GrammaticalRole?]
  /// Linked mentions in the order of the text.
  var linked: [Int] = []
  var personOfEntity: [Int: Int] = [:]
  /// Persons by a noun, the latest last; the last few only.
  var byNoun: [Int32: [Int]] = [:]
  var byOwner: [OwnedNoun: Int] = [:]
  var byParts: [[Int]: Int] = [:]
  /// Two that were named together: “Anna and Ivan Orlov”.
  var companions: [Int: Int] = [:]
  let votes: GenderVotes
  /// For each sentence the number of sentences up to it that are not wholly in quotation marks.
  let told: [Int32]
  private let turns: InterviewTurns

  struct OwnedNoun: Hashable {
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
    votes = GenderVotes(mentions: mentions)
    told = Linker.told(passage)
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

  mutating func add(_ index: Int, to person: Int, _ rule: LinkRule, antecedent: Int? = nil, note: String? = nil) {
    links[index] = Link(person: person, rule: rule, antecedent: antecedent, note: note)
    persons[person].members.append(index)
    linked.append(index)
    let mention = mentions[index]
    if rule == .author { persons[person].isAuthor = true }
    if persons[person].gender == nil { persons[person].gender = mention.gender }
    if mention.gender != nil, mention.kind != .pronoun { persons[person].isGenderStated = true }
    if mention.kind == .nominal, mention.parts.isEmpty { describe(person, mention.tokens, head: mention.head) }
  }

  mutating func newPerson(_ number: Person.Number, entity: Int? = nil) -> Int {
    var record = PersonRecord()
    record.number = number
    record.entity = entity
    persons.append(record)
    return persons.count - 1
  }

  /// Remembers by what words a person is called.
  mutating func describe(_ person: Int, _ tokens: Range<Int>, head: Int) {
    for token in tokens where passage.isCapital(token) { persons[person].names.insert(passage.type(token)) }
    if isDeputy(tokens) { persons[person].isDeputy = true }
    guard let noun = passage.noun(head) else { return }
    if !persons[person].nouns.contains(noun) { persons[person].nouns.append(noun) }
    byNoun[noun, default: []].append(person)
    if let count = byNoun[noun]?.count, count > 16 { byNoun[noun]?.removeFirst(8) }
  }

  func isDeputy(_ tokens: Range<Int>) -> Bool {
    tokens.contains { token in
      ["vice", "deputy", "assistant", "acting"].contains { passage.isWord(token, $0) }
    }
  }

  mutating func entityPerson(_ entity: Int) -> Int {
    if let known = personOfEntity[entity] { return root(known) }
    let person = newPerson(.one, entity: entity)
    persons[person].gender = votes.gender(of: entity)
    personOfEntity[entity] = person
    return person
  }

  /// Two records turn out to be one person: the one without a name goes into the other.
  mutating func unite(_ person: Int, into other: Int) {
    let (person, other) = (root(person), root(other))
    guard person != other, persons[person].entity == nil else { return }
    persons[person].joinedTo = other
    persons[other].members += persons[person].members
    persons[other].names.formUnion(persons[person].names)
    for noun in persons[person].nouns where !persons[other].nouns.contains(noun) { persons[other].nouns.append(noun) }
    if persons[other].gender == nil { persons[other].gender = persons[person].gender }
  }

  // MARK: Names

  mutating func linkName(_ index: Int) {
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
  mutating func nameRule(_ tokens: Range<Int>, _ person: Int) -> LinkRule {
    let own = tokens.filter { passage.isWordLike($0) }.map { passage.type($0) }
    let forms = persons[person].forms
    if forms.contains(own) { return .sameName }
    if forms.count < 12 { persons[person].forms.append(own) }
    let longer = forms.filter { $0.count > own.count }
    if longer.contains(where: { $0.suffix(own.count).elementsEqual(own) }) { return .familyName }
    if longer.contains(where: { $0.starts(with: own) }) { return .firstName }
    return forms.contains { $0.count < own.count && own.suffix($0.count).elementsEqual($0) } ? .fullName : .otherForm
  }

  func agrees(_ left: Person.Gender?, _ right: Person.Gender?) -> Bool { left == nil || right == nil || left == right }

  // MARK: Pronouns

  /// The roles of what may be looked back at, each found once.
  mutating func findRoles(before index: Int) {
    for candidate in candidates(before: mentions[index]) where roleOf[candidate] == nil {
      roleOf[candidate] = roles.role(mentions[candidate])
    }
  }

  /// The mentions that a pronoun may stand for, the nearest first. What is quoted in between moves nobody away from the words outside.
  func candidates(before pronoun: Mention) -> [Int] {
    var found: [Int] = []
    var outside = 0
    for candidate in linked.suffix(Linker.longest).reversed() {
      guard distance(pronoun, mentions[candidate]) <= Linker.reach, outside < Linker.window else { break }
      found.append(candidate)
      if mentions[candidate].region == pronoun.region { outside += 1 }
    }
    return found
  }

  /// Sentences between a pronoun and a mention before it.
  func distance(_ pronoun: Mention, _ other: Mention) -> Int32 {
    pronoun.region < 0 ? told[Int(pronoun.sentence)] - told[Int(other.sentence)] : pronoun.sentence - other.sentence
  }

  private static func told(_ passage: Passage) -> [Int32] {
    var count: Int32 = 0
    return (0..<passage.text.sentences.count).map { sentence in
      let tokens = passage.text.sentences.tokens(sentence)
      let isQuoted = tokens.first.map { first in
        passage.regionOf[first] >= 0 && tokens.last.map { passage.regionOf[$0] == passage.regionOf[first] } ?? false
      }
      if isQuoted != true { count += 1 }
      return count
    }
  }

  mutating func linkPronoun(_ index: Int) {
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
