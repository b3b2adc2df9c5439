import AnalyzerKit

/// What the text says of a person: what they are, to whom they belong, by which words it introduces them.
struct Describer {
  let passage: Passage
  let linker: Linker
  let entities: Layer<Entity>

  /// What somebody without a name is called: the words that introduce them, a pronoun in them by whom it stands for.
  func name(of members: [Int]) -> String {
    let nouns = members.filter { linker.mentions[$0].kind == .nominal }
    let index = nouns.first { !isSpeakers($0) } ?? nouns.first ?? members[0]
    let mention = linker.mentions[index]
    if case .mention(let owner) = mention.owner, linker.mentions[owner].kind == .pronoun, let person = linker.person(of: owner),
      let entity = linker.persons[person].entity
    {
      let rest = passage.string((linker.mentions[owner].tokens.upperBound)..<mention.tokens.upperBound)
      return entities.marks[entity].name + (passage.isCurly ? "’s " : "'s ") + rest
    }
    return passage.string(mention.tokens)
  }

  /// “My supervisor”: says who somebody is only to whoever speaks.
  private func isSpeakers(_ index: Int) -> Bool {
    guard case .mention(let owner) = linker.mentions[index].owner else { return false }
    return linker.mentions[owner].pronoun.map { $0.person != .third } ?? false
  }

  /// Role, affiliation and introduction.
  func describe(_ person: inout Person, _ members: [Int]) {
    person.introduced = introduction(members)
    for index in members where linker.mentions[index].kind == .nominal {
      let mention = linker.mentions[index]
      let rule = linker.links[index]?.rule
      guard rule == .apposition || rule == .predicate || person.isNamed == false else { continue }
      guard let words = roleWords(mention) else { continue }
      if person.role == nil {
        person.role = passage.string(words)
        person.reason.evidence.append(Evidence("role", passage.tokens.span(words)))
      }
      if person.affiliation == nil, let place = affiliation(words, mention) {
        person.affiliation = passage.string(place)
        person.reason.evidence.append(Evidence("affiliation", passage.tokens.span(place)))
      }
    }
    for index in members where linker.mentions[index].kind == .name {
      let mention = linker.mentions[index]
      if person.affiliation == nil, let place = prenominal(mention) {
        person.affiliation = passage.string(place)
        person.reason.evidence.append(Evidence("affiliation", passage.tokens.span(place)))
      }
      if person.role == nil || person.affiliation == nil { heads(&person, mention) }
    }
  }

  /// The noun with what describes it, without its article and without whose wife somebody is.
  private func roleWords(_ mention: Mention) -> Range<Int>? {
    if passage.wordClass(mention.head).contains(.kin) { return nil }
    var start = mention.tokens.lowerBound
    if let owner = mention.owner {
      start =
        switch owner {
        case .mention(let at): linker.mentions[at].tokens.upperBound
        case .place(let place): passage.places[place].tokens.upperBound
        case .words(let words): words.upperBound
        }
      if start < mention.head, passage.isPossessive(start) { start += 1 }
    }
    while start < mention.head, passage.wordClass(start).meets(.determiner) { start += 1 }
    return start..<linker.shapes.complementEnd(mention.head)
  }

  /// An organisation or a place after “at”, “of”, “for”; whose lawyer somebody is.
  private func affiliation(_ words: Range<Int>, _ mention: Mention) -> Range<Int>? {
    if case .place(let place) = mention.owner { return passage.places[place].tokens }
    if case .words(let owner) = mention.owner { return owner }
    return named(words)
  }

  /// What stands after “at”, “of” or “for”; else an organisation before the noun, and before an office a country: “Danish minister”.
  private func named(_ words: Range<Int>) -> Range<Int>? {
    var before: Range<Int>?
    let hasOffice = words.contains { passage.wordClass($0).contains(.office) }
    for token in words {
      guard let place = passage.place(token), place.tokens.lowerBound == token, [.ORG, .GPE, .FAC, .NORP].contains(place.type) else {
        continue
      }
      let isAfterNoun = words.lowerBound..<token ~= words.first { passage.wordClass($0).contains(.person) } ?? words.upperBound
      if isAfterNoun {
        guard !passage.isWord(token - 1, "in"), !passage.isWord(token - 1, "from") else { continue }
        return place.tokens
      }
      if before == nil, place.type == .ORG || place.type == .FAC || hasOffice { before = place.tokens }
    }
    return before
  }

  /// “Kremlin spokesman Oleg Varin”.
  private func prenominal(_ mention: Mention) -> Range<Int>? { named(linker.shapes.prenominal(before: mention.tokens.lowerBound)) }

  /// “Lee, who heads the union,”
  private func heads(_ person: inout Person, _ mention: Mention) {
    let sentence = passage.sentence(of: mention.head)
    var at = mention.head + 1
    guard at + 2 < sentence.upperBound, passage.isComma(at), passage.isWord(at + 1, "who") else { return }
    at += 2
    guard passage.wordClass(at).contains(.heading), at + 1 < sentence.upperBound else { return }
    var end = at + 1
    while end < sentence.upperBound, end - at < 12, passage.isWordLike(end) || passage.isPossessive(end) { end += 1 }
    if person.role == nil {
      person.role = passage.string(at..<end)
      person.reason.evidence.append(Evidence("role", passage.tokens.span(at..<end)))
    }
    if person.affiliation == nil {
      person.affiliation = passage.string((at + 1)..<end)
      person.reason.evidence.append(Evidence("affiliation", passage.tokens.span((at + 1)..<end)))
    }
  }

  /// The first name or noun, with the title before it and the apposition after it.
  private func introduction(_ members: [Int]) -> String {
    guard let first = members.first(where: { linker.mentions[$0].kind != .pronoun }) else {
      return passage.string(linker.mentions[members[0]].tokens)
    }
    let mention = linker.mentions[first]
    var start = mention.tokens.lowerBound
    var end = mention.tokens.upperBound
    if mention.kind == .name {
      start = linker.shapes.prenominal(before: start).lowerBound
    } else {
      end = linker.shapes.complementEnd(mention.head)
    }
    for member in members where linker.links[member]?.rule == .apposition && linker.mentions[member].sentence == mention.sentence {
      start = min(start, linker.mentions[member].tokens.lowerBound)
      end = max(end, linker.shapes.complementEnd(linker.mentions[member].head))
      if let name = linker.links[member]?.antecedent, linker.mentions[name].sentence == mention.sentence {
        end = max(end, linker.mentions[name].tokens.upperBound)
      }
    }
    return passage.string(start..<max(end, start + 1))
  }
}
