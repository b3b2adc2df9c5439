/// Gathers the tokens of a block into sentences.
///
/// Judges each full stop, question mark and exclamation mark by the tokens around it; looks at a bounded number of them, so that its time
/// grows with the text and no faster.
struct SentenceSplitter {
  var sentences = SentenceTable()

  /// Appends the sentences of `range`, the tokens of one block. A heading is one sentence.
  mutating func split(_ text: Span<UInt8>, _ tokens: TokenTable, _ range: Range<Int>, block: Int, isHeading: Bool) {
    let first = range.lowerBound
    let end = range.upperBound
    guard first < end else { return }
    var start = first
    if !isHeading {
      var context = SentenceContext(tokens: tokens, start: first, end: end)
      var token = first
      while token < end {
        if tokens.kinds[token] == .quote, text[Int(tokens.starts[token])] == ASCII.quote { context.isDoubleOpen.toggle() }
        guard let kind = Terminator(text, tokens, token) else {
          token += 1
          continue
        }
        guard let next = context.sentenceEnd(text, kind, token) else {
          token += 1
          continue
        }
        if next < end {
          sentences.append(start..<next, block: block)
          start = next
          context.start = next
        }
        context.pass(text, token + 1, next)
        token = next
      }
    }
    sentences.append(start..<end, block: block)
  }
}
