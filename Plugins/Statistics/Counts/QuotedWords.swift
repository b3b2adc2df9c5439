import AnalyzerKit

/// Which words stand inside the quotation marks of attributed quotations.
struct QuotedWords {
  /// Sorted, not overlapping.
  private let spans: [TextSpan]

  /// Of direct quotations the whole content counts, of mixed ones what stands in quotation marks, of indirect ones nothing.
  init(_ quotes: [Quote], in text: AnalyzedText) {
    var spans: [TextSpan] = []
    for quote in quotes {
      switch quote.kind {
      case .direct: spans += quote.content
      case .mixed:
        for content in quote.content {
          spans += text.quotedRegions.compactMap { $0.inner.intersection(content) }
        }
      case .indirect: break
      }
    }
    self.spans = QuotedWords.union(spans)
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
