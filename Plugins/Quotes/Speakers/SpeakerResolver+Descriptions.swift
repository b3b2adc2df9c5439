import AnalyzerKit

/// Sources that only describe: “the analyst”, “Dmitry's father”, “a police spokesman”.
extension SpeakerResolver {
  func described(_ source: Range<Int>, _ made: Attribution) -> Found? {
    let core = trimmed(self.core(of: source), in: source)
    let head = self.head(of: core)
    guard let noun = head.last else { return nil }
    let id = passage.text.types[noun]
    let first = core.lowerBound
    let isDefinite = passage.isWord(first, "the") || passage.isWord(first, "that") || passage.isWord(first, "this")
    if isDefinite, head.upperBound == core.upperBound, let found = earlier(id, head, made) { return found }
    var one = Known(name: passage.string(restricted(core, in: source)), head: id, token: noun, unit: made.unit)
    one.number = number(noun)
    if passage.classes[first] == .possessive, source.count > 1, let owned = owned(core, noun, made) {
      one.name = owned
      let owner = Evidence("owner", passage.text.tokens.span(core), note: owned)
      return Found(known: known.last { $0.name == owned } ?? one, evidence: [owner])
    }
    let isIndefinite = passage.isWord(first, "a") || passage.isWord(first, "an")
    if !isIndefinite, let same = known.last(where: { $0.entity == nil && $0.person == nil && sameName($0.name, one.name) }) {
      return Found(known: same)
    }
    return Found(known: one)
  }

  /// With the clause that tells whom an indefinite description means: “two clerks who saw it”.
  func restricted(_ core: Range<Int>, in source: Range<Int>) -> Range<Int> {
    let end = core.upperBound
    guard end < source.upperBound, passage.classes[end] == .relative, passage.isWord(end, "who") else { return core }
    let first = core.lowerBound
    let isIndefinite =
      passage.isWord(first, "a") || passage.isWord(first, "an") || passage.classes[first].isNominal || passage.classes[first] == .number
      || passage.classes[first] == .determiner && !passage.isWord(first, "the")
    guard isIndefinite else { return core }
    let stop = (end..<source.upperBound).first { passage.classes[$0] == .comma || passage.classes[$0] == .end } ?? source.upperBound
    return stop - end <= 12 ? first..<stop : core
  }

  /// Whom a definite description means: a thing or group called so before, or an organisation by the end of its name.
  private func earlier(_ id: Int32, _ head: Range<Int>, _ made: Attribution) -> Found? {
    let noun = head.upperBound - 1
    if let same = known.last(where: { $0.head == id && $0.entity == nil }) { return Found(known: same, evidence: [evidence(same)]) }
    guard head.count > 1 else { return nil }
    let organisation =
      index.organisation(endingIn: passage.string((head.lowerBound + 1)..<head.upperBound))
      ?? (head.count == 2 && isGeneral(noun) && !passage.isWord(head.lowerBound, "this") ? lastOrganisation(before: head.lowerBound) : nil)
    return organisation.map {
      Found(known: known($0, made), evidence: [Evidence("antecedent", entities.marks[$0].span, ref: entities.id($0))])
    }
  }

  /// Nouns that take the place of any such organisation's name.
  private func isGeneral(_ noun: Int) -> Bool {
    let words: [StaticString] = [
      "company", "firm", "group", "agency", "organisation", "organization", "union", "association", "bank", "charity", "network",
      "newspaper",
      "magazine", "institute",
    ]
    return words.contains { passage.isWord(noun, $0) }
  }

  /// “the company”: the organisation named last, in this paragraph or the three before it.
  private func lastOrganisation(before token: Int) -> Int? {
    let isFirm = passage.isWord(token + 1, "company") || passage.isWord(token + 1, "firm")
    if let speaker = known.last(where: { $0.entity.map { couldBe($0, isFirm) } == true }) { return speaker.entity }
    let low = passage.blocks[max(0, passage.blockIndex(of: token) - 3)].lowerBound
    var at = token - 1
    while at >= low {
      // “On Twitter” is a place to say something, and says nothing itself.
      if let mention = mentions[at], couldBe(mention.entity, isFirm), !isOn(at) { return mention.entity }
      at -= 1
    }
    return nil
  }

  private func isOn(_ token: Int) -> Bool {
    (max(1, token - 3)...max(1, token)).contains { passage.isWord($0 - 1, "on") || passage.isWord($0 - 1, "via") }
  }

  /// A company is not called a ministry or a university.
  private func couldBe(_ entity: Int, _ isFirm: Bool) -> Bool {
    let mark = entities.marks[entity]
    guard mark.type == .ORG else { return false }
    guard isFirm else { return true }
    return !mark.name.split(separator: " ").contains {
      let word = Array(WordFolding.fold(String($0)).utf8)
      return WordTraits.of(word[...]).contains(.organisation)
        && !["company", "firm", "bank", "group"].contains(WordFolding.fold(String($0)))
    }
  }

  /// “her father” → Marta's father.
  func owned(_ core: Range<Int>, _ noun: Int, _ made: Attribution) -> String? {
    guard passage.traits[noun].contains(.kin) || passage.traits[noun].contains(.role) else { return nil }
    guard let owner = pronoun(core.lowerBound, made) else { return nil }
    if owner.known.name.hasSuffix("s"), owner.known.number == .group {
      return owner.known.name + (isCurly ? "’ " : "' ") + passage.string((core.lowerBound + 1)..<core.upperBound)
    }
    let mark = core.contains { passage.isWord($0, "’") } ? "’s " : owner.known.name.contains("’") || isCurly ? "’s " : "'s "
    return owner.known.name + mark + passage.string((core.lowerBound + 1)..<core.upperBound)
  }

  /// Without adverbs and prepositions at the edges, nor the participle of “a study published on Tuesday”.
  func trimmed(_ core: Range<Int>, in source: Range<Int>) -> Range<Int> {
    var low = core.lowerBound
    var high = core.upperBound
    while low < high, passage.classes[low] == .adverb || passage.classes[low] == .conjunction { low += 1 }
    while high > low + 1,
      passage.classes[high - 1] == .comma || passage.classes[high - 1].isPreposition || passage.classes[high - 1] == .determiner
    { high -= 1 }
    if core.upperBound < source.upperBound, high > low + 2, passage.classes[high - 1] == .past, passage.classes[core.upperBound] == .time {
      high -= 1
    }
    return low..<high
  }

  private func number(_ noun: Int) -> Known.Number {
    let traits = passage.traits[noun]
    if traits.contains(.organisation) { return .organisation }
    if traits.contains(.document) { return .document }
    if passage.isWord(noun, "people") || passage.isWord(noun, "police") || passage.isWord(noun, "parents") { return .group }
    if endsInS(noun) { return .group }
    return !traits.isDisjoint(with: [.role, .kin]) || isAgent(noun) ? .person : .document
  }

  private func endsInS(_ token: Int) -> Bool {
    let word = passage.text.vocabulary.word(passage.text.types[token])
    return word.last == 0x73 && word.dropLast().last != 0x73
  }

  /// Nouns for people by their ending: farmer, sailor, pianist, librarian.
  private func isAgent(_ token: Int) -> Bool {
    let word = passage.text.vocabulary.word(passage.text.types[token])
    let endings: [StaticString] = ["er", "or", "ist", "ian", "man", "ee"]
    return word.count > 4 && endings.contains { ending in ending.withUTF8Buffer { word.suffix($0.count).elementsEqual($0) } }
  }

  private func sameName(_ left: String, _ right: String) -> Bool {
    func folded(_ name: String) -> Substring {
      let low = WordFolding.fold(name)
      for article in ["the ", "a ", "an "] where low.hasPrefix(article) { return low.dropFirst(article.count) }
      return low[...]
    }
    return folded(left) == folded(right)
  }
}
