import AnalyzerKit

/// The quotations of articles against their gold.
struct QuotationScore {
  private(set) var wanted = 0
  private var found = 0
  private var right: [String: (right: Int, of: Int)] = [:]
  private var extras = 0
  /// Where the two differ, a line each: article, what, the first words, what the program says.
  private(set) var differences: [String] = []

  mutating func add(_ gold: [GoldQuotation], _ quotes: [Quote], in article: Article, name: String) {
    let words = quotes.map { quote in quote.content.map { GoldQuotation.plain(article.text.string($0)) } }
    var isTaken = quotes.map { _ in false }
    for line in gold {
      let at = words.indices.first { !isTaken[$0] && words[$0].contains { $0.hasPrefix(line.words) } }
      if let at { isTaken[at] = true }
      if line.isOptional { continue }
      wanted += 1
      guard let at else {
        differences.append("\(name)\tmissed\t\(line.words)")
        continue
      }
      found += 1
      compare(line, quotes[at], name)
    }
    for at in quotes.indices where !isTaken[at] && !isInHeading(quotes[at], article) {
      extras += 1
      differences.append("\(name)\textra\t\(words[at].first?.prefix(40) ?? "")")
    }
  }

  private mutating func compare(_ line: GoldQuotation, _ quote: Quote, _ name: String) {
    let values = [quote.speaker, quote.toldTo, quote.reportedBy, quote.occasion]
    let facts = [("kind", line.kind, quote.kind.rawValue)] + zip(line.facts, values).map { ($0.name, $0.value, $1 ?? "") }
    for (fact, want, have) in facts {
      let isRight = GoldQuotation.folded(want) == GoldQuotation.folded(have)
      right[fact, default: (0, 0)].of += 1
      right[fact, default: (0, 0)].right += isRight ? 1 : 0
      if !isRight { differences.append("\(name)\t\(fact)\t\(line.words)\t\(have)") }
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
