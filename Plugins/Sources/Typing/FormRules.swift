import AnalyzerKit

/// Tells the form of a source from its noun phrase.
struct FormRules {
  let passage: Passage
  let partials: PartialNames
  private let byRole: NamedByRole
  /// Persons' entities by the last word of their names, folded.
  private let byLastName: [String: Int]

  init(passage: Passage, partials: PartialNames) {
    self.passage = passage
    self.partials = partials
    byRole = NamedByRole(passage: passage)
    var byLastName: [String: Int] = [:]
    for (index, entity) in passage.entities.marks.enumerated() where entity.type == .PERSON {
      if let last = WordFolding.fold(entity.name).split(separator: " ").last, byLastName[String(last)] == nil {
        byLastName[String(last)] = index
      }
    }
    self.byLastName = byLastName
  }

  func type(_ phrase: NounPhrase) -> SourceType {
    var type = form(phrase)
    if type.words == nil { type.words = passage.text.tokens.span(phrase.head) }
    if let entity = type.entity, type.person == nil { type.person = passage.personOfEntity[entity] }
    return type
  }

  private func form(_ phrase: NounPhrase) -> SourceType {
    let head = phrase.head
    let traits = passage.traits(head)
    if phrase.tokens.count == 1, traits.contains(.pronoun), !isName(head) {
      return SourceType(form: .pronoun, person: passage.person(endingAt: head))
    }
    if phrase.core.count == 1, traits.contains(.pronoun), passage.place(head) == nil, phrase.quantifier == nil {
      return SourceType(form: .pronoun, person: passage.person(endingAt: head))
    }
    if let name = apposedName(phrase) {
      guard passage.type(of: name) == .PERSON || passage.traits(head).contains(.person) else { return SourceType(form: .group) }
      return named(name)
    }
    if hasTitledName(phrase) { return SourceType(form: .named, words: passage.text.tokens.span(phrase.tokens)) }
    if let place = apposedOrganisation(phrase) {
      return SourceType(form: .organisation, words: passage.text.tokens.span(place.tokens), entity: place.entity)
    }
    if let place = passage.place(head), place.tokens.upperBound == head + 1 || place.tokens.contains(head),
      let type = placed(place, phrase)
    {
      return type
    }
    if isPair(phrase) { return SourceType(form: .group) }
    return described(phrase)
  }

  /// “IT” and “US” are names where the recogniser says so.
  private func isName(_ token: Int) -> Bool {
    passage.place(token).map { $0.tokens.count == 1 && passage.isCapital(token) && passage.folded(token).count == 2 } ?? false
  }

  private func named(_ place: Passage.Place) -> SourceType {
    let form: SourceForm = partials.isPartial(place.entity) ? .partial : .named
    return SourceType(form: form, words: passage.text.tokens.span(place.tokens), entity: place.entity)
  }

  private func placed(_ place: Passage.Place, _ phrase: NounPhrase) -> SourceType? {
    let head = phrase.head
    let traits = passage.traits(head)
    let words = passage.text.tokens.span(place.tokens)
    switch passage.type(of: place) {
    case .PERSON: return named(place)
    case .WORK_OF_ART where place.tokens.contains(where: { passage.traits($0).contains(.organisation) }):
      return SourceType(form: .organisation, words: words, entity: place.entity)
    case .WORK_OF_ART, .LAW: return SourceType(form: .document, words: words, entity: place.entity)
    case .NORP:
      if !traits.isDisjoint(with: [.person, .persons]) || isPlural(head) || passage.isWord(phrase.core.lowerBound, "the") {
        return isSingular(head) && isIndefinite(phrase)
          ? SourceType(form: .anonymous, words: words) : SourceType(form: .group, words: words, entity: place.entity)
      }
      return nil
    default:
      if traits.contains(.document), !traits.contains(.organisation), !traits.contains(.collective) { return nil }
      if passage.traits(place.tokens.lowerBound).contains(.document),
        passage.traits(place.tokens.lowerBound).isDisjoint(with: [.organisation])
      {
        return SourceType(form: .document, words: words, entity: place.entity)
      }
      if traits.contains(.persons) || traits.contains(.person), place.tokens.count == 1 || !passage.roles(head).place.isSome { return nil }
      return SourceType(form: .organisation, words: words, entity: place.entity)
    }
  }

  /// “The school's principal and the local bishop”.
  private func isPair(_ phrase: NounPhrase) -> Bool {
    guard passage.traits(phrase.head).contains(.person) else { return false }
    return phrase.core.contains { token in
      token > phrase.core.lowerBound && token < phrase.head && passage.isWord(token, "and")
        && !passage.traits(token - 1).isDisjoint(with: [.person, .persons]) && passage.traits(token + 1).contains(.determiner)
    }
  }

  private func described(_ phrase: NounPhrase) -> SourceType {
    let head = phrase.head
    let traits = passage.traits(head)
    if traits.contains(.someone), phrase.quantifier == nil || phrase.core.count == 1 {
      return SourceType(form: .anonymous, person: passage.person(endingAt: head))
    }
    if traits.contains(.collective) { return SourceType(form: .organisation, words: passage.text.tokens.span(head)) }
    if traits.contains(.persons) || traits.contains(.group) && traits.isDisjoint(with: [.person, .document, .organisation]) {
      return group(phrase)
    }
    if traits.contains(.person) { return phrase.quantifier == nil ? person(phrase) : group(phrase) }
    if traits.contains(.organisation) { return organisation(phrase, head) }
    if traits.contains(.document) { return SourceType(form: .document) }
    if let singular = singularTraits(head) {
      if singular.contains(.organisation) { return SourceType(form: .group) }
      if singular.contains(.document) { return SourceType(form: .document) }
    }
    if passage.isCapital(head), passage.text.pennTag(head).isNoun, !isHeading(head) || phrase.core.allSatisfy({ passage.isCapital($0) }) {
      return capitalised(phrase)
    }
    if passage.text.tokens.kinds[head] == .number, head > phrase.core.lowerBound, passage.traits(head - 1).contains(.document) {
      return SourceType(form: .document, words: passage.text.tokens.span((head - 1)..<(head + 1)))
    }
    if isPlural(head), !passage.traits(phrase.core.lowerBound).isDisjoint(with: [.count]) { return group(phrase) }
    if isAgent(head) { return isPlural(head) ? group(phrase) : person(phrase) }
    return SourceType(form: .document)
  }

  private func group(_ phrase: NounPhrase) -> SourceType {
    var type = SourceType(form: .group)
    if let quantifier = phrase.quantifier, passage.isWord(quantifier, "one") || passage.isWord(quantifier, "another") {
      type.form = .anonymous
      type.words = passage.text.tokens.span(quantifier..<(phrase.head + 1))
      return type
    }
    let all = phrase.core.lowerBound..<(phrase.head + 1)
    let traits = passage.traits(phrase.head)
    type.isPublic =
      traits.contains(.group) && !traits.contains(.persons) || phrase.quantifier.map { !passage.traits($0).contains(.count) } ?? false
      || passage.isWord(phrase.head, "people") || passage.roles(phrase.head).noun == .citizen
    type.words = passage.text.tokens.span(all)
    return type
  }

  private func organisation(_ phrase: NounPhrase, _ head: Int) -> SourceType {
    var type = SourceType(form: .organisation, words: passage.text.tokens.span(head))
    type.isIndefinite = isIndefinite(phrase)
    return type
  }

  /// One person: named elsewhere, or not at all.
  private func person(_ phrase: NounPhrase) -> SourceType {
    let head = phrase.head
    let words = passage.text.tokens.span(phrase.core.lowerBound..<(head + 1))
    let linked = passage.person(endingAt: head)
    if let linked, passage.people.marks[linked].isNamed {
      return SourceType(form: .description, words: words, person: linked)
    }
    if !isIndefinite(phrase), let known = byRole.person(phrase, isHeading: isHeading(head)) {
      return SourceType(form: .description, words: words, person: known)
    }
    // “Former court doctor says …”: the article will name him.
    let isHeadline = isHeading(head) || phrase.core.count > 1 && phrase.core.allSatisfy { passage.isCapital($0) }
    if isHeadline, passage.traits(head).contains(.office), !byRole.isEmpty,
      !passage.traits(phrase.core.lowerBound).contains(.determiner)
    {
      return SourceType(form: .description, words: words)
    }
    return SourceType(form: .anonymous, words: words, person: linked)
  }

  /// A name that was not recognised: by a title before it, or as a part of a name that was; else an organisation.
  private func capitalised(_ phrase: NounPhrase) -> SourceType {
    let head = phrase.head
    let words = passage.text.tokens.span(phrase.core.lowerBound..<(head + 1))
    if let entity = byLastName[String(decoding: passage.folded(head), as: UTF8.self)] {
      return SourceType(form: .named, words: words, entity: entity)
    }
    let isTitled = phrase.core.contains { $0 < head && (passage.traits($0).contains(.title) || passage.traits($0).contains(.person)) }
    if isTitled { return SourceType(form: .named, words: words) }
    return SourceType(form: .organisation, words: words)
  }

  private func isIndefinite(_ phrase: NounPhrase) -> Bool {
    passage.traits(phrase.core.lowerBound).contains(.indefinite)
  }

  private func isHeading(_ token: Int) -> Bool {
    passage.text.sentences.index(ofToken: token).map { passage.text.block(ofSentence: $0).kind.isHeading } ?? false
  }

  private func isSingular(_ token: Int) -> Bool { !isPlural(token) }

  private func isPlural(_ token: Int) -> Bool {
    let word = passage.folded(token)
    return word.last == 0x73 && word.dropLast().last != 0x73
  }

  private func singularTraits(_ token: Int) -> WordTraits? {
    let word = passage.folded(token)
    guard isPlural(token), word.count > 3 else { return nil }
    let plain = WordList.shared.entry(word.dropLast()).traits
    if !plain.isEmpty { return plain }
    guard word.suffix(3).elementsEqual("ies".utf8) else { return nil }
    return WordList.shared.entry((Array(word.dropLast(3)) + [0x79])[...]).traits
  }

  /// Nouns for persons by their ending: farmer, sailor, pianist, trustee.
  private func isAgent(_ token: Int) -> Bool {
    var word = passage.folded(token)
    if isPlural(token) { word = word.dropLast() }
    let endings: [StaticString] = ["er", "or", "ist", "ian", "man", "woman", "men", "women", "ee"]
    return word.count > 4 && endings.contains { ending in ending.withUTF8Buffer { word.suffix($0.count).elementsEqual($0) } }
  }
}

extension Optional {
  fileprivate var isSome: Bool { self != nil }
}
