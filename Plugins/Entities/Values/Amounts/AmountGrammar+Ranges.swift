import AnalyzerKit

/// Ranges and scores: `10-15 percent`, `two or three years`, `6-4`.
extension AmountGrammar {
  /// Words after which an amount is how much something changed.
  private static let changes: [StaticString] = [
    "rose", "fell", "up", "down", "climbed", "dropped", "gained", "lost", "added", "slid", "jumped", "soared", "plunged", "surged", "sank",
    "tumbled", "slipped", "advanced", "declined", "increased", "decreased", "shed", "rise", "fall", "rises", "falls", "leapt", "eased",
    "off",
    "plummeted", "skidded", "rising", "falling", "rallied", "dipped", "retreated",
  ]

  /// `first` with the number that a hyphen, “to”, “or” or “through” joins to it.
  func range(_ first: Amount, _ limit: Int) -> Amount? {
    guard first.number != nil, first.measure?.rule != .age, !first.numeral.isOrdinal else { return nil }
    let joint = reader.atom(at: first.end, limit: limit)
    guard joint.kind == .word || joint.isHyphen else { return nil }
    let after = reader.next(joint, limit)
    if joint.isHyphen {
      guard after.kind == .digits || after.value.kind == .sign || after.value.kind == .cardinal && !first.numeral.isDigits,
        joint.isSpaced == after.isSpaced, let second = single(at: after.start, limit: limit),
        second.numeral.isDigits == first.numeral.isDigits
      else { return nil }
      // `555-12-34`
      let next = reader.atom(at: second.end, limit: limit)
      if next.isHyphen, !next.isSpaced, reader.next(next, limit).kind == .digits { return nil }
      if let score = score(first, second, isSpaced: joint.isSpaced) { return score }
      if joint.isSpaced, second.measure == nil, first.measure != nil { return nil }
      return joined(first, second)
    }
    guard reader.isAny(joint, ["to", "or", "through"]), after.kind == .digits || after.kind == .word || after.value.kind == .sign,
      let second = single(at: after.start, limit: limit), !second.numeral.isOrdinal
    else { return nil }
    if reader.isWord(joint, "to") {
      let before = WindowWords(reader: reader, before: first.start)
      if before.endsIn("from") {
        // “rose from 20 to 30” is a change.
        guard before.contains(["range", "ranges", "ranged", "ranging", "anywhere", "vary", "varies", "varied", "aged", "ages"]) else {
          return nil
        }
        return joined(first, second)
      }
      // “shares rose 6 pence to 388 pence” is a change and where it led.
      let isOnly = before.endsIn(any: ["only", "just", "another", "about"])
      if (second.measure ?? first.measure)?.type != .PERCENT, before.endsIn(any: AmountGrammar.changes, among: isOnly ? 2 : 1) {
        return nil
      }
      if first.measure == nil, second.measure == nil, let high = second.number, let low = first.number, !(low < high) {
        return high.integer != nil && low.integer != nil ? score(first, second, isSpaced: false) : nil
      }
      return joined(first, second)
    }
    if reader.isWord(joint, "through") { return first.numeral.isDigits && first.measure == nil ? joined(first, second) : nil }
    return second.measure != nil && first.measure == nil ? joined(first, second) : nil
  }

  /// Whole numbers below a thousand that no measure follows, the first one the larger or both small: a result, votes.
  private func score(_ first: Amount, _ second: Amount, isSpaced: Bool) -> Amount? {
    guard first.measure == nil, second.measure == nil, !isSpaced, first.numeral.isPlain, second.numeral.isPlain,
      let low = first.number?.integer, let high = second.number?.integer, low >= 0, low < 1000, high < 1000, low >= high || high <= 20
    else { return nil }
    var score = first
    score.end = second.end
    score.upper = second.number
    score.isScore = true
    return score
  }

  /// From the first number to the second, where they count the same.
  func joined(_ first: Amount, _ second: Amount) -> Amount? {
    guard var low = first.number, let high = second.number, !second.numeral.isOrdinal else { return nil }
    guard first.measure == nil || second.measure == nil || first.measure?.unit == second.measure?.unit else { return nil }
    let measure = second.measure ?? first.measure
    if measure?.rule == .age, first.measure != nil { return nil }
    // “5-10 million”, “10 to 15 cents”
    if first.measure == nil, let power = second.measure?.power { low = low.shifted(power) }
    if second.numeral.isScaled, !first.numeral.isScaled, !first.numeral.isFraction {
      let raised = low.shifted(second.numeral.scale)
      if raised < high { low = raised }
    }
    guard low < high else { return nil }
    var range = first
    range.end = second.end
    range.measure = measure
    range.number = low
    range.upper = high
    return range
  }
}
