import ArticleModel

extension AnalyzedText {
  /// What is gathered of one part while the tokens are walked through.
  private struct Gathered {
    var tokens = TokenTable()
    var sentences = SentenceTable()
    var blocks: [BlockTokens] = []
    var spans: [TextSpan] = []
    /// Where the sentence being read begins.
    var first = 0

    mutating func endSentence(block: Int) {
      if tokens.count == first { return }
      sentences.append(first..<tokens.count, block: block)
      if blocks.last?.block == block {
        blocks[blocks.count - 1].tokens = blocks[blocks.count - 1].tokens.lowerBound..<tokens.count
      } else {
        blocks.append(BlockTokens(block: block, tokens: first..<tokens.count))
      }
      first = tokens.count
    }
  }

  /// The same article in `count` parts, each with only the tokens that lie inside one of its spans; sentences keep what is left of them. One walk
  /// over the tokens, however many parts there are.
  ///
  /// - Parameter spans: sorted, not overlapping, each with the number of its part from 0.
  public func divided(_ spans: [(span: TextSpan, part: Int)], count: Int) -> [AnalyzedText] {
    var parts = [Gathered](repeating: Gathered(), count: count)
    for (span, part) in spans { parts[part].spans.append(span) }
    var touched: [Int] = []
    var next = 0
    for sentence in 0..<sentences.count {
      touched.removeAll(keepingCapacity: true)
      for token in sentences.tokens(sentence) {
        let span = tokens.span(token)
        while next < spans.count, spans[next].span.end <= span.start { next += 1 }
        guard next < spans.count, spans[next].span.contains(span) else { continue }
        let part = spans[next].part
        if touched.last != part { touched.append(part) }
        parts[part].tokens.append(span.start, span.end, tokens.kinds[token])
      }
      // A part that is named twice has nothing left to end the second time.
      let block = sentences.block(sentence)
      for part in touched { parts[part].endSentence(block: block) }
    }
    return parts.map { AnalyzedText(part: $0.tokens, $0.blocks, $0.sentences, of: self, spans: $0.spans) }
  }
}
