import AnalyzerKit

/// Makes the marks of the linker's records.
struct PersonWriter {
  let passage: Passage
  let linker: Linker
  let entities: Layer<Entity>

  /// In the order of their first mentions.
  func persons() -> [Person] {
    var made: [Person] = []
    for number in linker.persons.indices where linker.persons[number].joinedTo == nil && !linker.persons[number].members.isEmpty {
      let members = linker.persons[number].members.sorted()
      guard isListed(linker.persons[number], members) else { continue }
      made.append(person(number, members))
    }
    return made.sorted { $0.span < $1.span }
  }

  /// Somebody without a name is listed when they are spoken of as somebody: twice, or as “the clerk”, “his wife”; a group when a pronoun or
  /// another noun stands for it.
  private func isListed(_ record: PersonRecord, _ members: [Int]) -> Bool {
    if record.entity != nil || members.count > 1 { return true }
    let mention = linker.mentions[members[0]]
    guard record.number == .one else { return false }
    switch mention.determiner {
    case .definite, .owned, .demonstrative: return true
    case .indefinite: return linker.roles.role(mention) == .subject
    case .bare, .counted: return false
    }
  }

  private func person(_ number: Int, _ members: [Int]) -> Person {
    let record = linker.persons[number]
    let first = linker.mentions[members[0]]
    var person = Person(span: passage.tokens.span(first.tokens), reason: reason(members))
    person.mentions = members.map(mention)
    person.number = record.number
    person.gender = record.gender
    let describer = Describer(passage: passage, linker: linker, entities: entities)
    if let entity = record.entity {
      let mark = entities.marks[entity]
      person.entity = entities.id(entity)
      person.name = spouseName(mark.name, members) ?? mark.name
      person.role = mark.role
      for form in mark.mentions.map(\.text) where form != mark.name && !person.aliases.contains(form) { person.aliases.append(form) }
    } else {
      person.isNamed = false
      person.name = describer.name(of: members)
    }
    describer.describe(&person, members)
    return person
  }

  /// Of “Anna and Ivan Orlov” who are a couple: “Anna Orlov”.
  private func spouseName(_ name: String, _ members: [Int]) -> String? {
    guard !name.contains(" "), let index = members.first(where: { linker.links[$0]?.rule == .spouse }),
      case .mention(let owner) = linker.mentions[index].owner, let person = linker.person(of: owner),
      let entity = linker.persons[person].entity, case let words = entities.marks[entity].name.split(separator: " "), words.count > 1
    else { return nil }
    return words.last.map { name + " " + $0 }
  }

  private func mention(_ index: Int) -> PersonMention {
    let mention = linker.mentions[index]
    let span = span(index)
    let link = linker.links[index]
    return PersonMention(
      span, text: passage.text.string(span), kind: mention.kind, rule: link?.rule.rawValue ?? "",
      antecedent: link?.antecedent.map { self.span($0) })
  }

  private func span(_ index: Int) -> TextSpan {
    let mention = linker.mentions[index]
    return passage.nameSpan(mention, entities) ?? passage.tokens.span(mention.tokens)
  }

  /// One piece of evidence a mention: its rule, its words, and what it was linked to.
  private func reason(_ members: [Int]) -> Reason {
    var evidence: [Evidence] = []
    for member in members {
      guard let link = linker.links[member] else { continue }
      let mention = linker.mentions[member]
      var note = link.antecedent.map { "→ “\(passage.string(linker.mentions[$0].tokens))”" }
      if let why = link.note { note = (note.map { $0 + "; " } ?? "") + why }
      evidence.append(
        Evidence(link.rule.rawValue, span(member), ref: link.rule == .named ? mention.entity.map { entities.id($0) } : nil, note: note))
    }
    return Reason(linker.links[members[0]]?.rule.rawValue ?? "", evidence)
  }
}

extension Passage {
  /// The place of a name as its entity has it, which may begin inside a token.
  func nameSpan(_ mention: Mention, _ entities: Layer<Entity>) -> TextSpan? { nil }
}
