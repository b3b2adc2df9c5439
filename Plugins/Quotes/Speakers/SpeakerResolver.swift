import AnalyzerKit

/// Follows sources to who they are: persons through the article's people, all else through the entities and what was said of it before.
///
/// Attributions come in the order of the text; who spoke before is remembered.
struct SpeakerResolver {
  let passage: Passage
  let phrases: Phrases
  let entities: Layer<Entity>
  let mentions: MentionTable
  let people: PeopleTable
  let chain: PersonChain
  let index: EntityIndex
  /// The article writes curly apostrophes.
  let isCurly: Bool
  let units: [Unit]
  /// Speakers in the order in which they were last heard of.
  var known: [Known] = []
  /// What persons without a name are called, once a source has called them so.
  var called: [Int: String] = [:]

  init(passage: Passage, units: [Unit], entities: Layer<Entity>, people: Layer<Person>) {
    self.passage = passage
    self.units = units
    self.entities = entities
    phrases = Phrases(passage: passage)
    mentions = MentionTable(passage, entities)
    self.people = PeopleTable(passage, people)
    chain = PersonChain(passage: passage, people: self.people)
    index = EntityIndex(entities)
    isCurly = passage.classes.indices.contains {
      passage.classes[$0] == .genitive && passage.text.bytes[Int(passage.text.tokens.starts[$0])] == 0xE2
    }
  }

  mutating func resolve(_ made: Attribution) -> Speaker {
    var speaker = Speaker()
    if let turn = made.turn, let name = made.source.first {
      turnSpeaker(turn, name, made, &speaker)
    } else if let source = made.source.first, var found = who(source, made) {
      speaker.name = found.known.name
      speaker.entity = found.known.entity.map { entities.id($0) }
      speaker.person = found.known.person.map { people.people.id($0) }
      speaker.isPronoun = found.isPronoun
      speaker.evidence += found.evidence
      if let person = found.known.person, !found.isPronoun { called[person] = found.known.name }
      if found.known.words == nil, !found.isPronoun { found.known.words = core(of: source) }
      found.known.token = max(source.upperBound, made.content.last?.upperBound ?? 0)
      found.known.unit = made.lastUnit
      if !isIndefinite(source) { remember(found.known) }
    }
    circumstances(made, &speaker)
    return speaker
  }

  /// “Nobody”, “many”: no pronoun stands for them.
  private func isIndefinite(_ source: Range<Int>) -> Bool {
    guard source.count == 1 else { return false }
    if passage.classes[source.lowerBound] == .determiner { return true }
    let words: [StaticString] = [
      "nobody", "everybody", "anybody", "somebody", "noone", "everyone", "anyone", "someone", "none", "others", "people", "you",
    ]
    return words.contains { passage.isWord(source.lowerBound, $0) }
  }

  /// Whom the words of a source mean.
  struct Found {
    var known: Known
    var isPronoun = false
    var evidence: [Evidence] = []
  }

  func who(_ source: Range<Int>, _ made: Attribution) -> Found? {
    let first = source.lowerBound
    switch passage.classes[first] {
    case .subject, .it, .object:
      guard source.count == 1 else { break }
      return pronoun(first, made)
    case .relative, .that:
      guard source.count == 1 else { break }
      return relative(first, made)
    case .possessive:
      if source.count == 1 { return pronoun(first, made) }
    default: break
    }
    return named(source, made) ?? described(source, made)
  }

  /// “who”: the phrase before it.
  private func relative(_ token: Int, _ made: Attribution) -> Found? {
    let block = passage.blockTokens(of: token)
    var end = token
    if end > block.lowerBound, passage.classes[end - 1] == .comma { end -= 1 }
    guard var phrase = phrases.core(endingAt: end, from: block.lowerBound), phrase.upperBound <= token else { return nil }
    // “Ana, 34, a teacher who …”, “Ana, a cook in Luss, Scotland, who …”
    let first = phrase.lowerBound
    if end < token || passage.isWord(token, "who"),
      passage.isWord(first, "a") || passage.isWord(first, "an") || phrases.isPlaceAfterPlace(phrase, block.lowerBound),
      let whole = phrases.appositive(endingAt: end, from: block.lowerBound)
    {
      phrase = whole.lowerBound..<end
    }
    guard var found = named(phrase, made) ?? described(phrase, made) else { return nil }
    found.isPronoun = true
    let ref = found.known.person.map { people.people.id($0) } ?? found.known.entity.map { entities.id($0) }
    if found.evidence.isEmpty { found.evidence = [Evidence("antecedent", passage.text.tokens.span(phrase), ref: ref)] }
    return found
  }

  private mutating func remember(_ one: Known) {
    known.removeAll { $0.isSame(one) }
    known.append(one)
    if known.count > 64 { known.removeFirst() }
  }
}
