import AnalyzerKit

/// The quotations of articles against their gold, and where the two differ otherwise than the gold says they do.
struct QuotationScore {
  private(set) var wanted = 0
  private var found = 0
  private var right: [String: (right: Int, of: Int)] = [:]
  private var extras = 0
  private(set) var surprises: [String] = []

  mutating func add(_ gold: [GoldQuotation], _ quotes: [Quote], in article: Article, name: String) {
    let words = quotes.map { quote in quote.content.map { QuotedWords.plain(article.text.string($0)) } }
    var isTaken = quotes.map { _ in false }
    for line in gold {
      let at = words.indices.first { !isTaken[$0] && words[$0].contains { $0.hasPrefix(line.words) } }
      if let at { isTaken[at] = true }
      if line.isOptional { continue }
      if line.isExtra {
        extras += at == nil ? 0 : 1
        if at == nil { surprises.append("\(name): no longer found, so no extra: \(line.words)") }
        continue
      }
      wanted += 1
      found += at == nil ? 0 : 1
      compare(line, at.map { quotes[$0] }, name)
    }
    for at in quotes.indices where !isTaken[at] && !isInHeading(quotes[at], article) {
      extras += 1
      surprises.append("\(name): extra \(quotes[at].kind.rawValue), \(quotes[at].speaker ?? "–"): \(words[at].first?.prefix(60) ?? "")")
    }
  }

  private mutating func compare(_ line: GoldQuotation, _ quote: Quote?, _ name: String) {
    let isMissed = line.misses.contains("all")
    if (quote == nil) != isMissed { surprises.append("\(name): \(quote == nil ? "not found" : "found now"): \(line.words)") }
    guard let quote else { return }
    let values = [quote.speaker, quote.toldTo, quote.reportedBy, quote.occasion]
    let facts = [("kind", line.kind, quote.kind.rawValue)] + zip(line.facts, values).map { ($0.name, $0.value, $1 ?? "") }
    for (fact, want, have) in facts {
      let isRight = QuotedWords.folded(want) == QuotedWords.folded(have)
      right[fact, default: (0, 0)].of += 1
      if isRight { right[fact, default: (0, 0)].right += 1 }
      if isRight == line.misses.contains(fact) {
        surprises.append("\(name): \(fact) is “\(have)”, \(isRight ? "right now" : "wanted “\(want)”"): \(line.words)")
      }
    }
  }

  private func isInHeading(_ quote: Quote, _ article: Article) -> Bool {
    article.blockIndex(at: quote.span.start).map { article.blocks[$0].kind.isHeading } ?? false
  }

  var summary: String {
    let facts = ["kind", "speaker", "told_to", "reported_by", "occasion"].map { "\($0) \(right[$0]?.right ?? 0) of \(right[$0]?.of ?? 0)" }
    return "quotations found \(found) of \(wanted), \(extras) extra; " + facts.joined(separator: ", ")
  }
}
