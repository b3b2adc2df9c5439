import AnalyzerKit

/// Divides the text of one article into headings, quotes and narration, and knows who speaks where.
///
/// A quotation's words are those of its content that stand inside quotation marks; indirect speech is narration.
struct PartMap {
  /// Sorted, not overlapping, in UTF-8 bytes.
  let quoted: [(span: TextSpan, speaker: String?)]
  let headings: [TextSpan]
  let prose: [TextSpan]

  init(_ text: AnalyzedText, quotes: [Quote]) {
    let prose = text.article.blocks.filter(\.isProse)
    headings = prose.filter { $0.kind.isHeading }.map(\.span)
    self.prose = prose.map(\.span)
    quoted = PartMap.quoted(text, quotes, headings: headings)
  }

  /// The spans of a part, sorted.
  func spans(of part: ArticlePart) -> [TextSpan] {
    switch part {
    case .headings: headings
    case .quotes: quoted.map(\.span)
    case .narration: PartMap.subtract(quoted.map(\.span), from: prose.filter { !headings.contains($0) })
    }
  }

  /// The part that holds most of a span (of an even split, the quotation); nil outside the article's own words.
  func part(of span: TextSpan) -> ArticlePart? {
    if PartMap.first(headings, endingAfter: span.start).map({ $0.overlaps(span) }) ?? false { return .headings }
    guard PartMap.first(prose, endingAfter: span.start).map({ $0.overlaps(span) }) ?? false else { return nil }
    let inside = pieces(overlapping: span).reduce(0) { $0 + ($1.span.intersection(span)?.count ?? 0) }
    return inside * 2 >= span.count && inside > 0 ? .quotes : .narration
  }

  /// The speaker of the quotation that holds most of a span, nil outside quotations and for unknown speakers.
  func speaker(of span: TextSpan) -> String? {
    guard part(of: span) == .quotes else { return nil }
    var best: (count: Int, speaker: String?) = (0, nil)
    for piece in pieces(overlapping: span) {
      if let shared = piece.span.intersection(span), shared.count > best.count { best = (shared.count, piece.speaker) }
    }
    return best.speaker
  }

  private func pieces(overlapping span: TextSpan) -> ArraySlice<(span: TextSpan, speaker: String?)> {
    let first = PartMap.lowerBound(quoted.count) { quoted[$0].span.end > span.start }
    let end = PartMap.lowerBound(quoted.count) { quoted[$0].span.start >= span.end }
    return quoted[first..<max(first, end)]
  }

  private static func first(_ spans: [TextSpan], endingAfter offset: Int) -> TextSpan? {
    let at = lowerBound(spans.count) { spans[$0].end > offset }
    return at < spans.count ? spans[at] : nil
  }

  private static func quoted(_ text: AnalyzedText, _ quotes: [Quote], headings: [TextSpan]) -> [(span: TextSpan, speaker: String?)] {
    let regions = text.quotedRegions.filter { $0.depth == 0 }.map(\.span)
    var pieces: [(span: TextSpan, speaker: String?)] = []
    for quote in quotes {
      for content in quote.content {
        for region in regions[lowerBound(regions.count, { regions[$0].end > content.start })...] {
          if region.start >= content.end { break }
          if let shared = region.intersection(content) { pieces.append((shared, quote.speaker)) }
        }
      }
    }
    pieces.sort { $0.span < $1.span }
    var merged: [(span: TextSpan, speaker: String?)] = []
    for piece in pieces where !(first(headings, endingAfter: piece.span.start).map { $0.overlaps(piece.span) } ?? false) {
      let start = max(piece.span.start, merged.last?.span.end ?? 0)
      if start < piece.span.end { merged.append((TextSpan(start, piece.span.end), piece.speaker)) }
    }
    return merged
  }

  /// The first of `count` positions for which `holds`; all after it hold too.
  private static func lowerBound(_ count: Int, _ holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// What is left of `whole` without `holes`; both sorted and not overlapping.
  static func subtract(_ holes: [TextSpan], from whole: [TextSpan]) -> [TextSpan] {
    var left: [TextSpan] = []
    var next = 0
    for span in whole {
      var start = span.start
      while next < holes.count, holes[next].end <= span.start { next += 1 }
      while next < holes.count, holes[next].start < span.end {
        if holes[next].start > start { left.append(TextSpan(start, holes[next].start)) }
        start = max(start, holes[next].end)
        if holes[next].end > span.end { break }
        next += 1
      }
      if start < span.end { left.append(TextSpan(start, span.end)) }
    }
    return left
  }
}
