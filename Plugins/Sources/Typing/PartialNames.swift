import AnalyzerKit

/// Persons whom the article calls by one name only, because the rest is kept back.
struct PartialNames {
  let passage: Passage

  /// One name without a title, and the article says that a name is kept back, or brings somebody in as one does who is not widely known: with
  /// an age, or with what they are: “Lena, 34, a nurse”. Whether a name is a first name is not asked of any list.
  func isPartial(_ entity: Int) -> Bool {
    let mark = passage.entities.marks[entity]
    guard mark.type == .PERSON, !mark.name.contains(" "), !mark.name.isEmpty else { return false }
    if let person = passage.personOfEntity[entity], passage.people.marks[person].aliases.contains(where: { $0.contains(" ") }) {
      return false
    }
    var isIntroduced = false
    for place in passage.placesOf[entity].map({ passage.places[$0] }) {
      if hasTitle(place.tokens.lowerBound) { return false }
      isIntroduced = isIntroduced || introduces(place)
    }
    return isIntroduced
  }

  private func hasTitle(_ first: Int) -> Bool {
    var before = first - 1
    if passage.isSign(before, 0x2E) { before -= 1 }
    guard before >= 0 else { return false }
    // A name of which only a part was recognised.
    if passage.isCapital(before), !passage.text.isSentenceStart(before), passage.folded(before).count > 1 { return true }
    if passage.traits(before).contains(.title) { return true }
    return passage.roles(before).hasNoun && passage.traits(before).contains(.person) && passage.traits(before).isDisjoint(with: .kin)
      && !isCommon(before)
  }

  /// “The driver”: what nobody is known by.
  private func isCommon(_ token: Int) -> Bool { passage.roles(token).noun == .citizen }

  private func introduces(_ place: Passage.Place) -> Bool {
    let sentence = passage.sentence(of: place.tokens.lowerBound)
    let before = place.tokens.lowerBound - 1
    if before > sentence.lowerBound, passage.isWord(before, "named") || passage.isWord(before, "called") { return true }
    if before > sentence.lowerBound, passage.traits(before).contains(.person), isCommon(before), !passage.traits(before).contains(.kin) {
      return true
    }
    var at = place.tokens.upperBound
    guard at + 1 < sentence.upperBound, passage.isComma(at) else { return saysSo(sentence) }
    at += 1
    if passage.text.tokens.kinds[at] == .number { return true }
    if passage.traits(at).contains(.indefinite) || passage.isWord(at, "who") {
      for token in at..<min(at + 6, sentence.upperBound) where passage.traits(token).contains(.person) { return true }
    }
    return saysSo(sentence)
  }

  /// “By her first name only”, “asked that her last name not be used”.
  private func saysSo(_ sentence: Range<Int>) -> Bool {
    for token in sentence.dropFirst() where passage.isWord(token, "name") || passage.isWord(token, "surname") {
      if passage.isWord(token, "surname") { return true }
      let before = token - 1
      if passage.isWord(before, "last") || passage.isWord(before, "first") || passage.isWord(before, "full")
        || passage.isWord(before, "family")
      {
        return true
      }
    }
    return false
  }
}
