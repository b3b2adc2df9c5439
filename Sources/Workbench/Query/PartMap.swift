import AnalyzerKit

/// Divides the text of one article into headings, quotes and narration, and knows who speaks where.
///
/// A quotation's words are those of its content that stand inside quotation marks; indirect speech is narration, and a heading is a heading
/// whatever stands in it. The three do not overlap and sum to the article's own words.
struct PartMap {
  let headings: SortedSpans
  let quotes: SortedSpans
  /// Everything that is read as the article's own words.
  let prose: SortedSpans
  /// One for each of `quotes`; nil for an unknown one.
  private let speakers: [String?]

  init(_ text: AnalyzedText, quotes: [Quote]) {
    let blocks = text.article.blocks.filter(\.isProse)
    prose = SortedSpans(blocks.map(\.span))
    headings = SortedSpans(blocks.filter { $0.kind.isHeading }.map(\.span))
    let body = SortedSpans(blocks.filter { !$0.kind.isHeading }.map(\.span))
    let regions = SortedSpans(text.quotedRegions.filter { $0.depth == 0 }.map(\.span))
    var pieces: [(span: TextSpan, speaker: String?)] = []
    for quote in quotes {
      for content in quote.content {
        for region in regions.overlapping(content) {
          guard let inside = region.intersection(content) else { continue }
          for block in body.overlapping(inside) {
            if let shared = block.intersection(inside) { pieces.append((shared, quote.speaker)) }
          }
        }
      }
    }
    pieces = PartMap.disjoint(pieces)
    self.quotes = SortedSpans(pieces.map(\.span))
    speakers = pieces.map(\.speaker)
  }

  /// The spans of a part, sorted.
  func spans(of part: ArticlePart) -> SortedSpans {
    switch part {
    case .headings: headings
    case .quotes: quotes
    case .narration: SortedSpans(SortedSpans(prose.subtracting(headings)).subtracting(quotes))
    }
  }

  /// The part that holds most of a span (of an even split, the quotation); nil outside the article's own words.
  func part(of span: TextSpan) -> ArticlePart? {
    let all = prose.covered(of: span)
    if all == 0 { return nil }
    let quoted = quotes.covered(of: span)
    if quoted * 2 >= all { return .quotes }
    return headings.covered(of: span) * 2 >= all ? .headings : .narration
  }

  /// The speaker of the quotation that holds most of a span, nil outside quotations and for unknown speakers.
  func speaker(of span: TextSpan) -> String? {
    guard part(of: span) == .quotes else { return nil }
    var best: (count: Int, speaker: String?) = (0, nil)
    for at in quotes.indices(overlapping: span) {
      if let shared = quotes.spans[at].intersection(span), shared.count > best.count { best = (shared.count, speakers[at]) }
    }
    return best.speaker
  }

  /// Sorted and cut so that none overlaps the one before it.
  private static func disjoint(_ pieces: [(span: TextSpan, speaker: String?)]) -> [(span: TextSpan, speaker: String?)] {
    var disjoint: [(span: TextSpan, speaker: String?)] = []
    for (_, piece) in pieces.enumerated().sorted(by: { ($0.element.span, $0.offset) < ($1.element.span, $1.offset) }) {
      let start = max(piece.span.start, disjoint.last?.span.end ?? 0)
      if start < piece.span.end { disjoint.append((TextSpan(start, piece.span.end), piece.speaker)) }
    }
    return disjoint
  }
}
