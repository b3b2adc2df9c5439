/// Applies the rules to a passage, unit by unit.
struct AttributionFinder {
  let passage: Passage
  let units: [Unit]
  private let cueFinder: CueFinder
  let learned: LearnedAttribution

  init(_ passage: Passage, model: AttributionModel = .shared) {
    self.passage = passage
    units = UnitFinder.units(of: passage)
    cueFinder = CueFinder(passage)
    learned = LearnedAttribution(passage, cueFinder, model)
  }

  /// In the order of the text.
  func attributions() -> [Attribution] {
    let transcript = TranscriptRule(passage: passage, units: units)
    let continuation = ContinuationRule(passage: passage, units: units)
    var made: [Attribution] = []
    var waiting: [Int] = []
    for (index, unit) in units.enumerated() {
      if transcript.isTurn(unit.block) {
        transcript.apply(index, to: &made)
        continue
      }
      guard passage.block(unit.block).isProse else { continue }
      if unit.isOnlyQuoted {
        if let signed = signature(index) {
          made.append(signed)
        } else if opensParagraph(index, made), nextSpeaks(index) {
          waiting.append(index)
        } else {
          continuation.apply(index, to: &made)
        }
        continue
      }
      var found = attributions(of: index, unit)
      if !waiting.isEmpty {
        join(waiting, to: &found, continuation, &made)
        waiting = []
      }
      made += found
    }
    for index in waiting { continuation.apply(index, to: &made) }
    return made.filter { !$0.content.isEmpty }
  }

  private func attributions(of index: Int, _ unit: Unit) -> [Attribution] {
    let (context, made) = proposals(index, unit)
    return learned.decided(made, context)
  }

  /// The units about which something is decided, with what the rules make of them.
  func undecided() -> [(UnitContext, [Attribution])] {
    let transcript = TranscriptRule(passage: passage, units: units)
    return units.enumerated().compactMap { index, unit in
      guard !transcript.isTurn(unit.block), passage.block(unit.block).isProse, !unit.isOnlyQuoted else { return nil }
      return proposals(index, unit)
    }
  }

  /// What the rules make of a unit.
  func proposals(_ index: Int, _ unit: Unit) -> (UnitContext, [Attribution]) {
    var cues = cueFinder.cues(in: unit.tokens)
    // A title or subtitle is too short to tell a participle from a noun.
    if passage.block(unit.block).kind.isHeading { cues.removeAll { $0.isNonfinite } }
    let context = UnitContext(passage: passage, phrases: Phrases(passage: passage), unit: unit, index: index, cues: cues)
    var made = HeadlineRule(context: context).attributions()
    guard made.isEmpty else { return (context, made) }
    // A section's heading is too short to tell a cue from a noun.
    if passage.block(unit.block).kind == .heading, !unit.tokens.contains(where: { passage.isQuoted($0) }) { return (context, []) }
    backward(context, &made)
    forward(context, &made)
    beside(context, &made)
    return (context, made.sorted { $0.extent.lowerBound < $1.extent.lowerBound })
  }

  /// Sources that stand after what was said.
  private func backward(_ context: UnitContext, _ made: inout [Attribution]) {
    let trailing = TrailingRule(context: context)
    let according = AccordingToRule(context: context)
    var from = context.low
    for cue in context.cues where cue.group.lowerBound >= from {
      if let last = made.indices.last, let reporter = according.reporter(cue, after: made[last]) {
        made[last].reporter = reporter
        from = reporter.upperBound
        continue
      }
      guard let found = according.attribution(of: cue, from: from) ?? trailing.attribution(of: cue, from: from) else { continue }
      made.append(found)
      from = found.extent.upperBound
    }
  }

  /// Sources that stand before what was said.
  private func forward(_ context: UnitContext, _ made: inout [Attribution]) {
    let leading = LeadingRule(context: context)
    let reporting = ReportingRule(context: context)
    let trailing = made
    var nextTrailing = 0
    var earlier: Attribution?
    var covered = Cover(context.unit.tokens, made)
    for settled in reporting.quoted() + HearingRule(context: context).attributions() where !covered.overlaps(settled.cue ?? 0..<0) {
      covered.add(settled)
      made.append(settled)
    }
    var from = context.low
    var reporter: Range<Int>?
    for (number, cue) in context.cues.enumerated() {
      while nextTrailing < trailing.count, trailing[nextTrailing].extent.lowerBound < cue.group.lowerBound {
        earlier = trailing[nextTrailing]
        nextTrailing += 1
      }
      guard !covered.overlaps(cue.group), var found = leading.attribution(of: cue, from: from, earlier: earlier) else { continue }
      if number + 1 < context.cues.count, reporting.reports(found, context.cues[number + 1], from: from) {
        reporter = found.source.first
        from = cue.group.upperBound
        continue
      }
      found.reporter = reporter
      reporter = nil
      if nextTrailing < trailing.count { clip(&found, before: trailing[nextTrailing].extent.lowerBound) }
      guard !found.content.isEmpty || found.rule == "colon" else { continue }
      covered.add(found)
      if found.rule != "passive" { earlier = found }
      made.append(found)
      from = max(from, cue.group.upperBound)
    }
  }

  /// Quotations that no cue of the unit has taken.
  private func beside(_ context: UnitContext, _ made: inout [Attribution]) {
    let rule = BesideQuotesRule(context: context)
    let covered = Cover(context.unit.tokens, made)
    var at = context.low
    while at < context.high {
      guard let region = passage.region(at) else {
        at += 1
        continue
      }
      if !covered.holdsContent(at), let found = rule.attribution(of: region) { made.append(found) }
      at = region.tokens.upperBound
    }
  }

  /// Cuts what reaches into the next attribution.
  private func clip(_ found: inout Attribution, before end: Int) {
    found.content = found.content.compactMap { piece in
      piece.lowerBound < end ? piece.lowerBound..<min(piece.upperBound, end) : nil
    }
  }

  /// “…” — Maria Lund: who signs a quotation, in what counts as a sentence of its own.
  private func signature(_ index: Int) -> Attribution? {
    guard index + 1 < units.count, units[index + 1].block == units[index].block, units[index + 1].tokens.count < 16 else { return nil }
    let tokens = units[index + 1].tokens
    let phrases = Phrases(passage: passage)
    guard phrases.isDash(tokens.lowerBound), tokens.count > 1, passage.classes[tokens.lowerBound + 1] == .capital,
      let name = phrases.fullPhrase(startingAt: tokens.lowerBound + 1, to: tokens.upperBound)
    else { return nil }
    guard (name.upperBound..<tokens.upperBound).allSatisfy({ !passage.text.tokens.kinds[$0].isWordLike }) else { return nil }
    let pieces = ContinuationRule(passage: passage, units: units).pieces(of: units[index])
    return pieces.isEmpty ? nil : Attribution(rule: "signature", source: [name], content: pieces, unit: index)
  }

  /// Whether a quotation opens its paragraph, with nothing left open before it.
  private func opensParagraph(_ index: Int, _ made: [Attribution]) -> Bool {
    if let last = made.last, last.unit >= 0, units[last.unit].block == units[index].block { return false }
    if let last = made.last, last.content.isEmpty { return false }
    let first = units[index].tokens.lowerBound
    return passage.region(first)?.continues != true
  }

  /// Whether the same paragraph goes on with a quotation that has a cue.
  private func nextSpeaks(_ index: Int) -> Bool {
    var next = index + 1
    while next < units.count, next < index + 6, units[next].block == units[index].block {
      if !units[next].isOnlyQuoted { return passage.isQuoted(units[next].tokens.lowerBound) }
      next += 1
    }
    return false
  }

  /// Puts quotations that opened a paragraph before the first attribution that follows them.
  private func join(_ waiting: [Int], to found: inout [Attribution], _ continuation: ContinuationRule, _ made: inout [Attribution]) {
    if !found.isEmpty, let first = found[0].content.first, passage.isQuoted(first.lowerBound) {
      var pieces: [Range<Int>] = []
      for index in waiting { pieces += continuation.pieces(of: units[index]) }
      found[0].content = pieces + found[0].content
    } else {
      for index in waiting { continuation.apply(index, to: &made) }
    }
  }
}
