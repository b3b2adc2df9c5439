import AnalyzerKit

/// The speakers of interviews and transcripts.
extension SpeakerResolver {
  mutating func turnSpeaker(_ turn: Turn, _ name: Range<Int>, _ made: Attribution, _ speaker: inout Speaker) {
    switch turn {
    case .question:
      speaker.name = passage.text.article.metadata.authors.first
      speaker.evidence.append(Evidence("turn", passage.text.tokens.span(name), note: "question"))
    case .answer:
      guard let person = interviewee(before: name.lowerBound) else { return }
      speaker.name = entities.marks[person].name
      speaker.entity = entities.id(person)
      speaker.evidence.append(Evidence("interviewee", entities.marks[person].span, ref: entities.id(person)))
    case .named:
      let words = passage.string(name).split(separator: " ")
      guard let last = words.last else { return }
      let person = index.person(lastName: String(last))
      let full = passage.string(name)
      let earlier = known.last { $0.entity == nil && $0.lastWord == WordFolding.fold(String(last)) }?.name
      speaker.name = person.map { entities.marks[$0].name } ?? earlier ?? full
      if person == nil, earlier == nil { known.append(Known(name: full, token: name.lowerBound, unit: made.unit)) }
      speaker.entity = person.map { entities.id($0) }
      speaker.evidence.append(Evidence("turn", passage.text.tokens.span(name), ref: speaker.entity))
    }
  }

  /// The first person named in the article's own words who did not write it.
  private func interviewee(before token: Int) -> Int? {
    let authors = passage.text.article.metadata.authors.map { $0.lowercased() }
    let first = mentions.mentions.first {
      let mark = entities.marks[$0.entity]
      return $0.kind == .name && mark.type == .PERSON && !authors.contains(mark.name.lowercased())
        && passage.block(passage.blockIndex(of: $0.tokens.lowerBound)).isProse
    }
    return first.flatMap { $0.tokens.lowerBound < token ? $0.entity : nil }
  }
}
