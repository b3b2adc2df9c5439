import AnalyzerKit

/// Finds the named person whom a definite description means: “the mayor” where the article has “Mayor Vera Lund”.
struct NamedByRole {
  let passage: Passage
  /// Named persons by each word of what they are called, in the order of the text.
  private let byWord: [String: [Int]]

  init(passage: Passage) {
    self.passage = passage
    var byWord: [String: [Int]] = [:]
    for (index, person) in passage.people.marks.enumerated() where person.isNamed && person.number == .one {
      for word in WordFolding.fold(person.role ?? "").split(separator: " ") { byWord[String(word), default: []].append(index) }
    }
    self.byWord = byWord
  }

  /// Whether the article says of anybody named what they are.
  var isEmpty: Bool { byWord.isEmpty }

  /// Of several the one named last before it; in a heading, which comes first, the first after it.
  func person(_ phrase: NounPhrase, isHeading: Bool) -> Int? {
    let head = phrase.head
    guard isHeading || passage.traits(phrase.core.lowerBound).contains(.determiner), !passage.traits(head).contains(.kin) else {
      return nil
    }
    let offset = Int(passage.text.tokens.starts[head])
    guard let persons = byWord[String(decoding: passage.folded(head), as: UTF8.self)] else { return nil }
    let after = persons.partitionIndex { passage.people.marks[$0].span.start < offset }
    if after > 0 { return persons[after - 1] }
    return isHeading ? persons[after] : nil
  }
}
