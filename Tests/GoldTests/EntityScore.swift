import AnalyzerKit

/// What was found in marked sentences against their marks: exact spans, without a leading article and, for amounts, a leading hedge.
struct EntityScore {
  /// Names, with their types.
  var names = Counts()
  /// Names, whatever their types.
  var spans = Counts()
  /// Dates, amounts and numbers, with their types.
  var values = Counts()
  /// Of the values in the gold, how many came out normalised as the gold says.
  var normalised = Counts()
  var errors: [String] = []

  private struct Found: Equatable {
    var range: Range<Int>
    var type: String
    var value: String?
  }

  mutating func add(_ gold: MarkedText, _ entities: [Entity]) {
    let mentions = entities.flatMap { entity in entity.mentions.filter { $0.kind == .name || $0.kind == .value }.map { (entity.type, $0) } }
    let found = mentions.map { Found(range: trimmed($1.span.range, gold, $0.isValue), type: $0.rawValue, value: $1.value) }
    let wanted = gold.marks.map { mark in (mark: mark, range: trimmed(mark.range, gold, isValue(mark.label))) }
    for item in found {
      let mark = wanted.first { $0.range == item.range }?.mark
      let isRight = mark?.label.split(separator: "/").contains { $0 == item.type } ?? false
      let right = Counts(found: 1, right: isRight ? 1 : 0)
      if isValue(item.type) { values += right } else { names += right }
      if !isValue(item.type) { spans += Counts(found: 1, right: mark.map { !isValue($0.label) } ?? false ? 1 : 0) }
      if mark == nil { note(gold, "\(gold.words(item.range)) is no \(item.type)") }
    }
    for (mark, range) in wanted {
      if isValue(mark.label) { values.gold += 1 } else { names += Counts(gold: 1) }
      if !isValue(mark.label) { spans.gold += 1 }
      let here = found.first { $0.range == range }
      if here == nil {
        note(gold, "\(gold.words(range)) is \(mark.label), not found")
      } else if let here, !mark.label.split(separator: "/").contains(where: { $0 == here.type }) {
        note(gold, "\(gold.words(range)) is \(mark.label), not \(here.type)")
      }
      guard let value = mark.value else { continue }
      let isRight = here?.value.map { EntityScore.areEqual($0, value) } ?? false
      normalised += Counts(gold: 1, found: here?.value == nil ? 0 : 1, right: isRight ? 1 : 0)
      if here != nil, !isRight { note(gold, "\(gold.words(range)) is \(value), not \(here?.value ?? "nothing")") }
    }
  }

  private mutating func note(_ gold: MarkedText, _ error: String) { errors.append("\(error): \(gold.text)") }

  private func isValue(_ label: String) -> Bool { EntityType(rawValue: label)?.isValue ?? false }

  private static let openers = ["the ", "his ", "her ", "their "]
  private static let hedges = [
    "about ", "around ", "nearly ", "almost ", "some ", "roughly ", "over ", "up to ", "at least ", "more than ", "fewer than ",
    "less than ",
    "just under ",
  ]

  private func trimmed(_ range: Range<Int>, _ gold: MarkedText, _ isValue: Bool) -> Range<Int> {
    var range = range
    var words = gold.words(range).lowercased()
    while let opener = ((isValue ? EntityScore.hedges : []) + EntityScore.openers).first(where: { words.hasPrefix($0) }) {
      range = (range.lowerBound + opener.utf8.count)..<range.upperBound
      words = String(words.dropFirst(opener.count))
    }
    for ending in ["'s", "’s"] where words.hasSuffix(ending) { range = range.lowerBound..<(range.upperBound - ending.utf8.count) }
    return range
  }

  /// 2.50 USD and 2.5 USD are equal, and so are 1/5 and 0.2.
  private static func areEqual(_ left: String, _ right: String) -> Bool {
    let pieces = [left, right].map { $0.split(separator: " ", maxSplits: 1).map(String.init) }
    guard let first = number(pieces[0].first), let second = number(pieces[1].first) else { return left == right }
    return first == second && pieces[0].dropFirst() == pieces[1].dropFirst()
  }

  private static func number(_ words: String?) -> Double? {
    let parts = (words ?? "").split(separator: "/").map { Double($0) }
    if parts.count == 2, let first = parts[0], let second = parts[1], second != 0 { return first / second }
    return parts.count == 1 ? parts[0] : nil
  }
}
