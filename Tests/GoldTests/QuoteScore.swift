import AnalyzerKit

/// Attributions found in one passage against its marks, word by word: quotation marks and punctuation do not matter.
struct QuoteScore {
  /// Attributions whose cue, source and content are right: cues and sources share a word, or there is none in both; contents have half of
  /// their words in common (Dice ≥ .5).
  var attributions = Counts()
  /// Those whose content is right.
  var contents = Counts()
  /// What is wrong, in a few words each.
  var problems: [String] = []

  private let passage: QuotePassage
  /// The words' spans, in the order of the text.
  private let words: [TextSpan]

  init(_ passage: QuotePassage, _ text: AnalyzedText, _ quotes: [Quote]) {
    self.passage = passage
    words = text.tokens.kinds.indices.filter { text.tokens.kinds[$0].isWordLike }.map { text.tokens.span($0) }
    let found = joined(quotes)
    let wanted = passage.attributions
    var pairs: [(dice: Double, gold: Int, found: Int)] = []
    for (gold, attribution) in wanted.enumerated() {
      for (at, quote) in found.enumerated() {
        let dice = likeness(set(attribution.content), set(quote.content.map(\.range)))
        if dice >= 0.5 { pairs.append((dice, gold, at)) }
      }
    }
    pairs.sort { ($1.dice, $0.gold, $0.found) < ($0.dice, $1.gold, $1.found) }
    var partner: [Int: Int] = [:]
    for pair in pairs where partner[pair.gold] == nil && !partner.values.contains(pair.found) { partner[pair.gold] = pair.found }
    attributions = Counts(gold: wanted.count, found: found.count)
    contents = Counts(gold: wanted.count, found: found.count, right: partner.count)
    for (gold, attribution) in wanted.enumerated() {
      guard let at = partner[gold] else {
        note("not found", attribution.content)
        continue
      }
      let quote = found[at]
      let isCue = agree(attribution.cue, quote.cue.map(\.range))
      let isSource = agree(attribution.source, quote.source.map(\.range)) || isNamed(attribution.source, quote.speaker)
      if isCue, isSource { attributions.right += 1 }
      if !isCue { note("cue", attribution.content) }
      if !isSource { note("source", attribution.content) }
      if quote.kind != attribution.kind { note("kind", attribution.content) }
    }
    for at in found.indices where !partner.values.contains(at) { note("too many", found[at].content.map(\.range)) }
  }

  private mutating func note(_ problem: String, _ content: [Range<Int>]) {
    let spans = words.filter { span in content.contains { $0.overlaps(span.range) } }
    let first = spans.prefix(4).map { passage.gold.words($0.range) }.joined(separator: " ")
    problems.append("\(passage.name): \(problem): \(first)\(spans.count > 4 ? " …" : "")")
  }

  /// A quotation without a cue that goes on with what its speaker has said before is one with it, as in the gold.
  private func joined(_ quotes: [Quote]) -> [Quote] {
    var result: [Quote] = []
    for quote in quotes {
      let around = passage.attributions.first { gold in gold.content.contains { $0.contains(quote.span.start) } }
      if quote.cue.isEmpty, let around, !around.cue.isEmpty,
        let earlier = result.lastIndex(where: { other in
          other.speaker == quote.speaker && around.content.contains { $0.overlaps(other.span.range) }
        })
      {
        result[earlier].content += quote.content
        if result[earlier].kind != quote.kind { result[earlier].kind = .mixed }
      } else {
        result.append(quote)
      }
    }
    return result
  }

  private func set(_ ranges: [Range<Int>]) -> Set<Int> {
    Set(words.indices.filter { at in ranges.contains { $0.overlaps(words[at].range) } })
  }

  private func likeness(_ left: Set<Int>, _ right: Set<Int>) -> Double {
    left.isEmpty && right.isEmpty ? 0 : 2 * Double(left.intersection(right).count) / Double(left.count + right.count)
  }

  private func agree(_ gold: [Range<Int>], _ found: [Range<Int>]) -> Bool {
    let (left, right) = (set(gold), set(found))
    return left.isEmpty ? right.isEmpty : !left.isDisjoint(with: right)
  }

  /// Whether the speaker, who may be named elsewhere in the passage, has the last word of the source.
  private func isNamed(_ source: [Range<Int>], _ speaker: String?) -> Bool {
    guard let speaker, let last = set(source).max() else { return false }
    return speaker.split(separator: " ").contains { $0 == passage.gold.words(words[last].range) }
  }
}
