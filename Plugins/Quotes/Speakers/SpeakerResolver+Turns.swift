import AnalyzerKit

/// The speakers of interviews and transcripts.
extension SpeakerResolver {
  mutating func turnSpeaker(_ turn: Turn, _ name: Range<Int>, _ made: Attribution, _ speaker: inout Speaker) {
    switch turn {
    case .question:
      speaker.name = passage.text.article.metadata.authors.first
      speaker.evidence.append(Evidence("turn", passage.text.tokens.span(name), note: "question"))
    case .answer:
      guard let place = interviewee(before: name.lowerBound) else { return }
      take(known(person: place.person, made), chain.evidence(place, label: "interviewee"), &speaker)
    case .named:
      let words = passage.string(name).split(separator: " ")
      guard let last = words.last else { return }
      if let person = people.place(endingAt: name.upperBound - 1)?.person ?? people.person(lastName: String(last)) {
        let turn = Evidence("turn", passage.text.tokens.span(name), ref: people.people.id(person))
        take(known(person: person, made), [turn], &speaker)
        return
      }
      let full = passage.string(name)
      let earlier = known.last { $0.entity == nil && $0.person == nil && $0.lastWord == WordFolding.fold(String(last)) }?.name
      speaker.name = earlier ?? full
      if earlier == nil { known.append(Known(name: full, token: name.lowerBound, unit: made.unit)) }
      speaker.evidence.append(Evidence("turn", passage.text.tokens.span(name)))
    }
  }

  private func take(_ one: Known, _ evidence: [Evidence], _ speaker: inout Speaker) {
    speaker.name = one.name
    speaker.entity = one.entity.map { entities.id($0) }
    speaker.person = one.person.map { people.people.id($0) }
    speaker.evidence += evidence
  }

  /// The first person named in the article's own words who did not write it.
  private func interviewee(before token: Int) -> PeopleTable.Place? {
    let authors = passage.text.article.metadata.authors.map { WordFolding.fold($0) }
    for mention in mentions.mentions {
      guard mention.tokens.lowerBound < token else { return nil }
      let mark = entities.marks[mention.entity]
      guard mention.kind == .name, mark.type == .PERSON, !authors.contains(WordFolding.fold(mark.name)),
        passage.block(passage.blockIndex(of: mention.tokens.lowerBound)).isProse
      else { continue }
      if let place = people.place(endingAt: mention.tokens.upperBound - 1) { return place }
    }
    return nil
  }
}
