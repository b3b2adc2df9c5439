import AnalyzerKit

/// How a mention leads to its person: each link of the people's own chain, one piece of evidence each.
struct PersonChain {
  let passage: Passage
  let people: PeopleTable
  /// Links shown; “he” after “he” after “he” is cut short.
  private static let most = 4

  /// - Parameter label: what the mention itself is called; a pronoun is not shown again.
  func evidence(_ place: PeopleTable.Place, label: String = "speaker") -> [Evidence] {
    let id = people.people.id(place.person)
    let mention = people.mention(place)
    var steps: [Evidence] = []
    if mention.kind != .pronoun { steps.append(Evidence(label, mention.span, note: place.mention == 0 ? nil : mention.rule)) }
    var at = place
    var rule = mention.rule
    while at.mention > 0, steps.count < PersonChain.most {
      guard let span = people.mention(at).antecedent, let next = people.place(at: span, passage) else { break }
      let found = people.mention(next)
      // Of a later name (“After he left, Ivan …”) the chain goes on to the introduction.
      guard next.person == place.person, found.span != people.mention(at).span else { break }
      if next.mention > at.mention, rule != "cataphora" { break }
      steps.append(Evidence(next.mention == 0 ? "introduced" : "antecedent", found.span, note: rule))
      at = next
      rule = found.rule
    }
    if at.mention > 0, let first = introduction(place.person), steps.last?.span != first {
      steps.append(Evidence("introduced", first))
    }
    if steps.isEmpty { steps.append(Evidence(label, mention.span)) }
    steps[steps.count - 1].ref = id
    return steps
  }

  /// Where the article first names somebody, or first speaks of them.
  func introduction(_ person: Int) -> TextSpan? {
    let mark = people.people.marks[person]
    return (mark.mentions.first { $0.kind == .name } ?? mark.mentions.first { $0.kind == .nominal } ?? mark.mentions.first)?.span
  }
}
