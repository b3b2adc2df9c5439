import AnalyzerKit

/// Counts words within and without quotation marks, as a person counts them.
struct QuotedWords {
  private let text: AnalyzedText
  /// Outermost quotations, in the order of the text.
  private let regions: [TextSpan]

  init(_ text: AnalyzedText) {
    self.text = text
    var regions: [TextSpan] = []
    for region in text.quotedRegions where region.span.start >= regions.last?.end ?? 0 { regions.append(region.span) }
    self.regions = regions
  }

  /// Of a quotation. All words of a direct one are quoted, as in a transcript without quotation marks.
  func count(_ quote: Quote) -> (quoted: Int, paraphrased: Int) {
    var quoted = 0
    var all = 0
    let words = text.words
    for piece in quote.content {
      var word = first(piece.start) { words.starts[$0] }
      var region = regions.partitionIndex { $0.end <= piece.start }
      while word < words.count, Int(words.starts[word]) < piece.end {
        let start = Int(words.starts[word])
        all += 1
        while region < regions.count, regions[region].end <= start { region += 1 }
        if quote.kind == .direct || region < regions.count && regions[region].contains(start) { quoted += 1 }
        word += 1
      }
    }
    return (quoted, all - quoted)
  }

  private func first(_ offset: Int, _ start: (Int) -> Int32) -> Int {
    var low = 0
    var high = text.words.count
    while low < high {
      let middle = (low + high) / 2
      if Int(start(middle)) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Array {
  /// The first index whose element is not `isBefore`; the elements before it all are.
  func partitionIndex(_ isBefore: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
