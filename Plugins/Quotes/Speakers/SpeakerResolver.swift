import AnalyzerKit

/// Follows sources to who they are: names to entities, pronouns and nouns to whoever they stand for.
///
/// Attributions come in the order of the text; what was resolved before is remembered.
struct SpeakerResolver {
  let passage: Passage
  let phrases: Phrases
  let entities: Layer<Entity>
  let mentions: MentionTable
  let roles: RoleTable
  let index: EntityIndex
  /// The article writes curly apostrophes.
  let isCurly: Bool
  let units: [Unit]
  /// Speakers in the order in which they were last heard of.
  var known: [Known] = []

  init(passage: Passage, units: [Unit], entities: Layer<Entity>) {
    self.passage = passage
    self.units = units
    self.entities = entities
    phrases = Phrases(passage: passage)
    mentions = MentionTable(passage, entities)
    roles = RoleTable(passage, mentions, entities)
    index = EntityIndex(passage, mentions, entities)
    isCurly = passage.classes.indices.contains {
      passage.classes[$0] == .genitive && passage.text.bytes[Int(passage.text.tokens.starts[$0])] == 0xE2
    }
  }

  mutating func resolve(_ made: Attribution) -> Speaker {
    var speaker = Speaker()
    if let turn = made.turn, let name = made.source.first {
      turnSpeaker(turn, name, made, &speaker)
    } else if let source = made.source.first {
      if var found = who(source, made) {
        speaker.name = found.known.name
        speaker.entity = found.known.entity.map { entities.id($0) }
        speaker.isPronoun = found.isPronoun
        if let evidence = found.evidence { speaker.evidence.append(evidence) }
        if found.known.words == nil, !found.isPronoun { found.known.words = core(of: source) }
        found.known.token = max(source.upperBound, made.content.last?.upperBound ?? 0)
        found.known.unit = made.lastUnit
        if !isIndefinite(source) { remember(found.known) }
      }
    }
    speaker.toldTo = made.addressee.flatMap { listener($0) }
    speaker.reportedBy = made.reporter.flatMap { listener($0) }
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
    var evidence: Evidence?
  }

  private func who(_ source: Range<Int>, _ made: Attribution) -> Found? {
    let first = source.lowerBound
    switch passage.classes[first] {
    case .subject, .it:
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
    found.evidence = Evidence("antecedent", passage.text.tokens.span(phrase), ref: found.known.entity.map { entities.id($0) })
    return found
  }

  private mutating func remember(_ one: Known) {
    known.removeAll { $0.name == one.name && $0.entity == one.entity }
    known.append(one)
    if known.count > 64 { known.removeFirst() }
  }

  /// Whom something was told to, or who reported it: a name by its fullest form, else the words themselves.
  private func listener(_ tokens: Range<Int>) -> String? {
    switch passage.classes[tokens.lowerBound] {
    case .object, .subject, .it, .you: return nil
    case .possessive where tokens.count == 1: return nil
    default: break
    }
    let head = self.head(of: tokens)
    if let mention = mention(endingAt: head.upperBound, in: head) { return entities.marks[mention.entity].name }
    if passage.classes[head.lowerBound] == .determiner, passage.isWord(head.lowerBound, "the"), head.count > 1,
      passage.classes[head.lowerBound + 1] == .capital
    {
      let words = (head.lowerBound + 1)..<head.upperBound
      if let organisation = index.organisation(endingIn: passage.string(words)) { return entities.marks[organisation].name }
      if let publisher = passage.text.article.metadata.publisher, publisher.hasSuffix(" " + passage.string(words)) { return publisher }
    }
    return passage.string(head)
  }
}
