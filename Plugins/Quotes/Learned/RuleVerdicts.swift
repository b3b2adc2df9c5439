/// What the rules made of a unit, token by token.
struct RuleVerdicts {
  let made: [Attribution]
  let unit: Range<Int>
  private var cueOf: [Int32]
  private var contentOf: [Int32]
  private var sourceOf: [Int32]
  /// Hundredths of a logit of the old scorer, `none` for words that are never a cue.
  private let scores: [Int16]

  static let none = -2000

  init(_ made: [Attribution], _ unit: Range<Int>, _ passage: Passage, _ scorer: CueScorer) {
    self.made = made
    self.unit = unit
    cueOf = Array(repeating: -1, count: unit.count)
    contentOf = cueOf
    sourceOf = cueOf
    for (index, one) in made.enumerated() {
      for token in one.cue ?? 0..<0 where unit.contains(token) { cueOf[token - unit.lowerBound] = Int32(index) }
      for piece in one.content { for token in piece where unit.contains(token) { contentOf[token - unit.lowerBound] = Int32(index) } }
      for piece in one.source { for token in piece where unit.contains(token) { sourceOf[token - unit.lowerBound] = Int32(index) } }
    }
    scores = unit.map { token in
      guard passage.forms[token] >= 0, !passage.isQuoted(token), let score = scorer.score(token, in: passage) else {
        return Int16(RuleVerdicts.none)
      }
      return Int16(clamping: score)
    }
  }

  /// The attribution whose cue, content or source holds a token.
  func cue(_ token: Int) -> Int? { index(cueOf, token) }
  func content(_ token: Int) -> Int? { index(contentOf, token) }
  func source(_ token: Int) -> Int? { index(sourceOf, token) }

  /// The rule's name as a number, 0 for none.
  func rule(_ index: Int?) -> UInt64 {
    guard let index else { return 0 }
    return made[index].rule.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) }
  }

  func score(_ token: Int) -> Int { unit.contains(token) ? Int(scores[token - unit.lowerBound]) : RuleVerdicts.none }

  /// The old scorer's opinion in steps of a logit.
  func step(_ token: Int) -> Int {
    let score = score(token)
    return score <= RuleVerdicts.none ? -9 : max(-6, min(6, score / 100))
  }

  private func index(_ table: [Int32], _ token: Int) -> Int? {
    guard unit.contains(token), table[token - unit.lowerBound] >= 0 else { return nil }
    return Int(table[token - unit.lowerBound])
  }
}
