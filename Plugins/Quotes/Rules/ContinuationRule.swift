/// A quotation without a cue: it goes on with the one before it, or belongs to whoever holds the floor.
struct ContinuationRule {
  let passage: Passage
  let units: [Unit]

  /// Adds the quotations of a unit that is nothing but quotation marks.
  func apply(_ index: Int, to made: inout [Attribution]) {
    let unit = units[index]
    guard !passage.block(unit.block).kind.isHeading else { return }
    guard let first = outer(unit).first else { return }
    let pieces = pieces(of: unit)
    guard let last = speaking(made) else { return floor(pieces, nil, index, &made) }
    let before = units[made[last].lastUnit]
    let distance = unit.block - before.block
    if made[last].content.isEmpty, made[last].rule == "colon", distance <= 1 {
      made[last].content = pieces
      made[last].lastUnit = index
      return
    }
    let endsQuoted = passage.isQuoted((made[last].content.last?.upperBound ?? 1) - 1)
    let isNeighbour = made[last].lastUnit == index - 1 && distance == 0
    if first.continues, distance <= 1, endsQuoted {
      made[last].content += pieces
      made[last].lastUnit = index
    } else if isNeighbour || distance == 0, endsQuoted || goesOn(made[last]) {
      made[last].content += pieces
      made[last].lastUnit = index
    } else {
      floor(pieces, distance <= 1 && made[last].turn == nil ? made[last] : nil, index, &made)
    }
  }

  /// The attribution that a quotation may go on with: the last one, or the quotation in its sentence (“…,” X said, suggesting that …).
  private func speaking(_ made: [Attribution]) -> Int? {
    guard let last = made.indices.last else { return nil }
    var at = last
    while at >= 0, last - at < 6, made[at].lastUnit == made[last].lastUnit {
      if goesOn(made[at]), !made[at].inherits || at == last { return at }
      at -= 1
    }
    return last
  }

  /// Whether words of the attribution stand in quotation marks.
  private func goesOn(_ made: Attribution) -> Bool {
    made.content.contains { $0.contains { passage.isQuoted($0) } }
  }

  /// Whoever the sentence before is about holds the floor, else whoever spoke last.
  private func floor(_ pieces: [Range<Int>], _ holder: Attribution?, _ index: Int, _ made: inout [Attribution]) {
    var source = holder?.source ?? []
    let speaksBefore = holder.map { goesOn($0) && $0.lastUnit == index - 1 } ?? false
    if index > 0, !speaksBefore, !units[index - 1].isOnlyQuoted, units[index].block - units[index - 1].block <= 1,
      let subject = subject(of: index - 1)
    {
      source = [subject]
    }
    var floor = Attribution(rule: source.isEmpty ? "unattributed" : "floor-holder", source: source, content: pieces, unit: index)
    floor.inherits = true
    made.append(floor)
  }

  /// Whom the sentence before is about: a name or a pronoun.
  private func subject(of index: Int) -> Range<Int>? {
    let context = UnitContext(passage: passage, phrases: Phrases(passage: passage), unit: units[index], index: index, cues: [])
    guard let subject = context.mainSubject(before: context.high) else { return nil }
    switch passage.classes[subject.lowerBound] {
    case .subject where !passage.isWord(subject.lowerBound, "i"), .capital: return subject
    default: return subject.contains { passage.traits[$0].contains(.role) || passage.traits[$0].contains(.kin) } ? subject : nil
    }
  }

  /// The quotations of a unit.
  func pieces(of unit: Unit) -> [Range<Int>] {
    outer(unit).map { max($0.tokens.lowerBound, unit.tokens.lowerBound)..<min($0.tokens.upperBound, unit.tokens.upperBound) }
  }

  private func outer(_ unit: Unit) -> [OuterRegion] {
    var found: [OuterRegion] = []
    var at = unit.tokens.lowerBound
    while at < unit.tokens.upperBound {
      if let region = passage.region(at) {
        if region.words > 1 || region.endsSentence { found.append(region) }
        at = region.tokens.upperBound
      } else {
        at += 1
      }
    }
    return found
  }
}
