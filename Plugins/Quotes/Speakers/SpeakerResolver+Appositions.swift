import AnalyzerKit

/// Names that stand beside a noun: “its director, Ana Roe,”, “a farmer named Lucien”, “Danuta and Jerzy Malik”.
extension SpeakerResolver {
  /// “a farmer who gave his name only as Lucien”, “a farmer named Lucien”: the name that the words give.
  func givenName(_ source: Range<Int>) -> Range<Int>? {
    let words: [StaticString] = ["name", "named", "called", "identified"]
    guard let word = source.first(where: { token in words.contains { passage.isWord(token, $0) } }) else { return nil }
    let isParticiple = !passage.isWord(word, "name")
    let limit = min(source.upperBound, word + (isParticiple && !passage.isWord(word, "identified") ? 2 : 5))
    guard !isParticiple || word > source.lowerBound && passage.classes[word - 1].isNominal || passage.isWord(word, "identified"),
      let start = ((word + 1)..<max(word + 1, limit)).first(where: { passage.classes[$0] == .capital })
    else { return nil }
    var end = start
    while end < source.upperBound, passage.classes[end] == .capital || phrases.isHyphen(end) { end += 1 }
    return start..<end
  }

  /// The capitalised words of “its owner, Roe Coaches,” that are no entity.
  func apposedName(_ source: Range<Int>) -> Range<Int>? {
    let core = self.core(of: source)
    guard let noun = core.last, passage.classes[noun] == .word || passage.classes[noun] == .object,
      core.upperBound + 1 < source.upperBound,
      passage.classes[core.upperBound] == .comma
    else { return nil }
    let start = core.upperBound + 1
    var end = start
    while end < source.upperBound, passage.classes[end] == .capital || phrases.isHyphen(end) { end += 1 }
    return end > start ? start..<end : nil
  }

  /// “its director, Ana Roe,” “one of them, Ana Roe of Roe & Co,”.
  func apposed(_ source: Range<Int>, _ made: Attribution) -> Found? {
    var start = core(of: source).upperBound
    // “The technician who installed it, Ana Roe,”
    if start < source.upperBound, passage.classes[start] == .relative {
      while start < source.upperBound, passage.classes[start] != .comma { start += 1 }
    }
    guard start < source.upperBound, passage.classes[start] == .comma else { return nil }
    var at = start + 1
    let limit = min(source.upperBound, at + 6)
    while at < limit {
      if let mention = mentions[at], mention.kind == .name {
        let type = entities.marks[mention.entity].type
        let next = mention.tokens.upperBound
        let isOwner = next < source.upperBound && passage.classes[next] == .genitive
        guard type == .PERSON || type == .ORG, !isOwner else { return nil }
        if let place = people.place(endingAt: next - 1) { return found(place, mention.tokens, made) }
        return Found(known: known(mention.entity, made), evidence: [evidence(mention.entity)])
      }
      switch passage.classes[at] {
      case .capital, .determiner: at += 1
      case .word where !passage.traits[at].isDisjoint(with: [.role, .kin]): at += 1
      default: return nil
      }
    }
    return nil
  }

  /// “Danuta and Jerzy Malik”.
  func isPair(_ source: Range<Int>) -> Bool {
    core(of: source).contains { passage.isWord($0, "and") && mentions[$0] == nil }
  }

  func pair(_ source: Range<Int>, _ made: Attribution) -> Found? {
    let core = self.core(of: source)
    guard let last = core.last else { return nil }
    if let group = people.group(endingAt: last), group.tokens.lowerBound <= core.lowerBound, group.tokens.count > 2,
      people.mark(group).number == .several
    {
      return Found(known: known(person: group.person, made), evidence: chain.evidence(group))
    }
    guard core.contains(where: { mentions[$0].map { entities.marks[$0.entity].type == .PERSON } ?? false }) else { return nil }
    var pair = Known(name: passage.string(core), token: core.lowerBound, unit: made.unit)
    pair.number = .group
    return Found(known: pair)
  }
}
