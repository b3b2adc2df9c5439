import AnalyzerKit

/// Finds the named person whom a definite description means: “the mayor” where the article has “Mayor Vera Lund”.
struct NamedByRole {
  let passage: Passage

  /// Of several the one named last before it; in a heading, which comes first, the first after it.
  func person(_ phrase: NounPhrase, isHeading: Bool) -> Int? {
    let head = phrase.head
    guard isHeading || passage.traits(phrase.core.lowerBound).contains(.determiner), !passage.traits(head).contains(.kin) else { return nil }
    let noun = passage.folded(head)
    let offset = Int(passage.text.tokens.starts[head])
    var found: Int?
    for (index, person) in passage.people.marks.enumerated() where person.isNamed && person.number == .one {
      guard let role = person.role, WordFolding.fold(role).utf8.split(separator: 0x20).contains(where: { $0.elementsEqual(noun) }) else { continue }
      if person.span.start < offset { found = index } else if isHeading, found == nil { return index }
    }
    return found
  }
}
