import AnalyzerKit

/// Spans that are sorted and do not overlap, for questions that would else compare every span with every other.
struct SortedSpans {
  let spans: [TextSpan]

  /// Joins those that overlap.
  init(_ unsorted: [TextSpan]) {
    var merged: [TextSpan] = []
    for span in unsorted.sorted() {
      if let last = merged.last, span.start < last.end {
        merged[merged.count - 1].end = max(last.end, span.end)
      } else {
        merged.append(span)
      }
    }
    spans = merged
  }

  /// Those that share a byte with `span`.
  func overlapping(_ span: TextSpan) -> ArraySlice<TextSpan> { spans[indices(overlapping: span)] }

  func indices(overlapping span: TextSpan) -> Range<Int> {
    let first = SortedSpans.firstIndex(spans.count) { spans[$0].end > span.start }
    let end = SortedSpans.firstIndex(spans.count) { spans[$0].start >= span.end }
    return first..<max(first, end)
  }

  /// Bytes of `span` that they cover.
  func covered(of span: TextSpan) -> Int { overlapping(span).reduce(0) { $0 + ($1.intersection(span)?.count ?? 0) } }

  /// What both cover; where two of one side lie in one of the other, each for itself.
  func intersection(_ other: SortedSpans) -> [TextSpan] {
    spans.flatMap { span in other.overlapping(span).compactMap { $0.intersection(span) } }
  }

  /// What is left of them without `holes`.
  func subtracting(_ holes: SortedSpans) -> [TextSpan] {
    spans.flatMap { span in
      var left: [TextSpan] = []
      var start = span.start
      for hole in holes.overlapping(span) {
        if hole.start > start { left.append(TextSpan(start, hole.start)) }
        start = hole.end
      }
      if start < span.end { left.append(TextSpan(start, span.end)) }
      return left
    }
  }

  /// The first of `count` positions for which `holds`; for all after it, it must hold too.
  private static func firstIndex(_ count: Int, _ holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
