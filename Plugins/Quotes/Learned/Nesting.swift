/// One attribution within what another attributes: only the outer one counts.
enum Nesting {
  /// Without those whose cue stands in the content of a surer one; of one unit.
  static func outermost(_ found: [Attribution]) -> [Attribution] {
    var kept = Array(repeating: true, count: found.count)
    for (index, inner) in found.enumerated() {
      guard let cue = inner.cue else { continue }
      // Only neighbours are looked at, so that a very long sentence costs no more a cue than a short one.
      for other in Swift.max(0, index - 6)..<Swift.min(found.count, index + 7) where other != index && kept[other] {
        let outer = found[other]
        guard outer.content.contains(where: { $0.overlaps(cue) }) else { continue }
        let isReported = inner.reporter != nil && outer.reporter == nil
        if isReported { kept[other] = false } else if (outer.chance ?? 1) >= (inner.chance ?? 1) { kept[index] = false }
      }
    }
    return zip(found, kept).filter(\.1).map(\.0)
  }
}
