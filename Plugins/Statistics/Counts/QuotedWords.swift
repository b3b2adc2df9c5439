import AnalyzerKit

/// Which words stand inside the quotation marks of attributed quotations.
struct QuotedWords {
  /// Sorted, not overlapping.
  private let spans: [TextSpan]

  /// What stands inside quotation marks of direct and mixed quotations; nothing of indirect ones, nor of a transcript's turns without marks.
  init(_ quotes: [Quote], in text: AnalyzedText) {
    guard text.tokens.count > 0 else {
      spans = []
      return
    }
    // Of a part of an article only the quotations there: parts are many.
    let extent = text.tokens.span(0..<text.tokens.count)
    let contents = QuotedWords.union(quotes.flatMap { $0.kind == .indirect ? [] : $0.content.filter { $0.overlaps(extent) } })
    if contents.isEmpty {
      spans = []
      return
    }
    let regions = QuotedWords.union(text.quotedRegions.map(\.inner))
    var spans: [TextSpan] = []
    var next = 0
    for content in contents {
      while next < regions.count, regions[next].end <= content.start { next += 1 }
      var region = next
      while region < regions.count, regions[region].start < content.end {
        if let shared = regions[region].intersection(content) { spans.append(shared) }
        region += 1
      }
    }
    self.spans = spans
  }

  /// For every word whether it is quoted.
  func flags(_ words: CountedWords) -> [Bool] {
    var flags = [Bool](repeating: false, count: words.count)
    var next = 0
    for word in 0..<words.count where next < spans.count {
      while next < spans.count, spans[next].end <= Int(words.starts[word]) { next += 1 }
      if next < spans.count, spans[next].start <= Int(words.starts[word]) { flags[word] = true }
    }
    return flags
  }

  private static func union(_ spans: [TextSpan]) -> [TextSpan] {
    var joined: [TextSpan] = []
    for span in spans.sorted() {
      if let last = joined.last, span.start <= last.end {
        joined[joined.count - 1].end = max(last.end, span.end)
      } else {
        joined.append(span)
      }
    }
    return joined
  }
}
