/// One attribution within what another attributes: only the outer one counts.
enum Nesting {
  /// Without those whose cue stands in the content of a surer one; of one unit.
  static func outermost(_ found: [Attribution], isSpeech: (Int) -> Bool) -> [Attribution] {
    var kept = Array(repeating: true, count: found.count)
    for (index, inner) in found.enumerated() {
      guard let cue = inner.cue else { continue }
      // Only neighbours are looked at, so that a very long sentence costs no more a cue than a short one.
      for other in Swift.max(0, index - 6)..<Swift.min(found.count, index + 7) where other != index && kept[other] {
        let outer = found[other]
        if isTold(inner, by: outer) {
          kept[index] = false
          break
        }
        if isReason(inner, in: outer, isSpeech) {
          kept[index] = false
          break
        }
        guard outer.content.contains(where: { $0.overlaps(cue) }) else { continue }
        let isReported = inner.reporter != nil && outer.reporter == nil
        if isReported { kept[other] = false } else if outer.rule == "headline" || isSurer(outer, inner) { kept[index] = false }
      }
    }
    return zip(found, kept).filter(\.1).map(\.0)
  }

  /// “The paper quoted her as saying …”: the words are hers, and not once more the paper's.
  private static func isTold(_ inner: Attribution, by outer: Attribution) -> Bool {
    outer.isSettled && !inner.isSettled && inner.content.contains { piece in outer.content.contains { $0.overlaps(piece) } }
  }

  /// “A nurse who asked not to be named because [she feared for her job] said …”: what a source thinks, told to say who it is.
  private static func isReason(_ inner: Attribution, in outer: Attribution, _ isSpeech: (Int) -> Bool) -> Bool {
    guard let cue = inner.cue, !cue.contains(where: isSpeech) else { return false }
    return outer.source.contains { $0.contains(cue.lowerBound) }
      && inner.source.contains { piece in outer.source.contains { $0.overlaps(piece) } }
  }

  /// Whether the odds of one are more than `gap` times those of another.
  private static func isSurer(_ one: Attribution, _ other: Attribution) -> Bool {
    let (first, second) = (one.chance ?? 0.9, other.chance ?? 0.9)
    return first * (1 - second) > gap * second * (1 - first)
  }

  private static let gap: Float = 4
}
