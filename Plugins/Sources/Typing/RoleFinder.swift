import AnalyzerKit

/// Finds the role of a source: from its own words, and for those who are named from all that the article calls them.
struct RoleFinder {
  let passage: Passage
  private let reader: RoleReader
  private let elsewhere: RoleEvidence

  init(passage: Passage) {
    self.passage = passage
    let plain = RoleEvidence(passage: passage, reader: RoleReader(passage: passage))
    reader = RoleReader(
      passage: passage,
      ownerRole: {
        // A private person's lawyer does not speak as a private person.
        plain.votes(ofEntity: $0).best.flatMap { $0.role == .citizen ? nil : $0.role }
      })
    elsewhere = RoleEvidence(passage: passage, reader: reader)
  }

  func role(of phrase: NounPhrase, _ type: SourceType) -> RoleVotes.Vote? {
    switch type.form {
    case .named, .partial, .description, .pronoun:
      var votes = RoleVotes()
      if type.form != .pronoun { votes.add(own(phrase), factor: 2) }
      if let entity = type.entity { votes.add(elsewhere.votes(ofEntity: entity), factor: 1) }
      if let person = type.person { votes.add(elsewhere.votes(ofPerson: person, beside: type.entity == nil), factor: 1) }
      return votes.best
    case .anonymous:
      var votes = RoleVotes()
      votes.add(own(phrase), factor: 2)
      if let person = type.person { votes.add(elsewhere.votes(ofPerson: person, beside: false), factor: 1) }
      return votes.best ?? owner(phrase)
    case .group: return group(phrase)
    case .organisation: return organisation(phrase)
    case .document, .unattributed: return nil
    }
  }

  func role(ofEntity entity: Int) -> RoleVotes.Vote? {
    if let first = passage.placesOf[entity].first, passage.entities.marks[entity].type != .PERSON {
      let place = passage.places[first]
      return reader.role(of: place).map { RoleVotes.Vote(role: $0, weight: 1, words: place.tokens) }
        ?? elsewhere.votes(ofEntity: entity).best
    }
    var votes = elsewhere.votes(ofEntity: entity)
    if let person = passage.personOfEntity[entity] { votes.add(elsewhere.votes(ofPerson: person, beside: false), factor: 1) }
    return votes.best
  }

  private func own(_ phrase: NounPhrase) -> RoleVotes { reader.persons(in: phrase.tokens) }

  /// “His aides”, “Lund's spokesman”: whose they are says what they do.
  private func owner(_ phrase: NounPhrase) -> RoleVotes.Vote? {
    guard passage.roles(phrase.head).isDependent else { return nil }
    for token in phrase.tokens where token != phrase.head {
      let entity = passage.place(token).map(\.entity) ?? passage.person(endingAt: token).flatMap { passage.entityOfPerson[$0] }
      guard let entity, passage.entities.marks[entity].type == .PERSON, var vote = role(ofEntity: entity) else { continue }
      // “aides of Lund” names the owner behind the head.
      vote.words = min(token, phrase.head)..<(max(token, phrase.head) + 1)
      return vote
    }
    return nil
  }

  private func group(_ phrase: NounPhrase) -> RoleVotes.Vote? {
    if let place = passage.place(phrase.head), let role = reader.role(of: place) {
      return RoleVotes.Vote(role: role, weight: 1, words: place.tokens)
    }
    let own = phrase.core.lowerBound..<phrase.tokens.upperBound
    let votes = reader.persons(in: own)
    // The head itself says most; what whom they belong to says comes before a fallback.
    if let vote = votes.votes.first(where: { $0.words.contains(phrase.head) && $0.weight == 1 }) { return vote }
    if let vote = owner(phrase) ?? votes.best { return vote }
    if let role = passage.roles(phrase.head).place ?? singularPlace(phrase.head) {
      return RoleVotes.Vote(role: role, weight: 1, words: phrase.head..<(phrase.head + 1))
    }
    return passage.traits(phrase.head).contains(.group) ? shareOfPublic(phrase) : nil
  }

  /// “44 percent”, “half of them”.
  private func shareOfPublic(_ phrase: NounPhrase) -> RoleVotes.Vote? {
    let words: [StaticString] = ["percent", "%", "pct", "half", "majority", "thousands", "millions", "third", "quarter", "plurality"]
    guard words.contains(where: { passage.isWord(phrase.head, $0) }) else { return nil }
    return RoleVotes.Vote(role: .citizen, weight: 1, words: phrase.core.lowerBound..<(phrase.head + 1))
  }

  private func singularPlace(_ token: Int) -> SourceRole? {
    let word = passage.folded(token)
    guard word.last == 0x73 else { return nil }
    if let role = WordList.shared.entry(word.dropLast()).roles.place { return role }
    guard word.suffix(3).elementsEqual("ies".utf8) else { return nil }
    return WordList.shared.entry((Array(word.dropLast(3)) + [0x79])[...]).roles.place
  }

  private func organisation(_ phrase: NounPhrase) -> RoleVotes.Vote? {
    let head = phrase.head
    if let place = passage.place(head) {
      if let role = reader.role(of: place) { return RoleVotes.Vote(role: role, weight: 1, words: place.tokens) }
      return elsewhere.votes(ofEntity: place.entity).best
    }
    var token = head
    while token >= phrase.core.lowerBound {
      if let place = passage.place(token), passage.type(of: place) != .PERSON, let role = reader.role(of: place) {
        return RoleVotes.Vote(role: role, weight: 1, words: place.tokens)
      }
      let roles = passage.roles(token)
      if let role = roles.place ?? roles.word { return RoleVotes.Vote(role: role, weight: 1, words: token..<(token + 1)) }
      token -= 1
    }
    return reader.persons(in: phrase.tokens).best
  }
}
