import AnalyzerKit

/// The article's people by token: who every name, noun and pronoun is.
struct PeopleTable {
  struct Place {
    var tokens: Range<Int>
    /// Index of the person in the layer.
    var person: Int
    /// Index among the person's mentions.
    var mention: Int
  }

  let people: Layer<Person>
  private let places: [Place]
  /// Index into `places` by the last token of a mention, −1 where none ends: of several, the shortest and the longest.
  private let inner: [Int32]
  private let outer: [Int32]
  /// Folded last word of a name → the first person with it.
  private let byLastName: [String: Int]

  init(_ passage: Passage, _ people: Layer<Person>) {
    self.people = people
    var places: [Place] = []
    var inner = [Int32](repeating: -1, count: passage.count)
    var outer = inner
    var byLastName: [String: Int] = [:]
    for (person, mark) in people.marks.enumerated() {
      for (number, mention) in mark.mentions.enumerated() {
        let tokens = passage.text.tokens.range(in: mention.span)
        guard let last = tokens.last else { continue }
        let place = Int32(truncatingIfNeeded: places.count)
        places.append(Place(tokens: tokens, person: person, mention: number))
        if inner[last] < 0 || places[Int(inner[last])].tokens.count > tokens.count { inner[last] = place }
        if outer[last] < 0 || places[Int(outer[last])].tokens.count < tokens.count { outer[last] = place }
      }
      guard mark.isNamed else { continue }
      let last = EntityIndex.lastWord(mark.name)
      if byLastName[last] == nil { byLastName[last] = person }
    }
    self.places = places
    self.inner = inner
    self.outer = outer
    self.byLastName = byLastName
  }

  /// The mention whose last word a token is; of one inside another the inner one.
  func place(endingAt token: Int) -> Place? { at(inner, token) }

  /// Of one inside another the outer one: “Ana and Jan Roe”.
  func group(endingAt token: Int) -> Place? { at(outer, token) }

  func person(lastName: String) -> Int? { byLastName[WordFolding.fold(lastName)] }

  func mark(_ place: Place) -> Person { people.marks[place.person] }

  func mention(_ place: Place) -> PersonMention { people.marks[place.person].mentions[place.mention] }

  /// The mention that stands at a span, as the antecedent of another.
  func place(at span: TextSpan, _ passage: Passage) -> Place? {
    guard let last = passage.text.tokens.range(in: span).last else { return nil }
    return [place(endingAt: last), group(endingAt: last)].compactMap { $0 }.first { mention($0).span == span }
  }

  private func at(_ index: [Int32], _ token: Int) -> Place? {
    guard index.indices.contains(token), index[token] >= 0 else { return nil }
    return places[Int(index[token])]
  }
}
