import ArticleModel

/// Pairs the quotation marks of a text.
enum QuotationMarks {
  static func regions(in text: AnalyzedText) -> [QuotedRegion] {
    var regions: [QuotedRegion] = []
    var open: (token: Int, block: Int)?
    for sentence in 0..<text.sentences.count {
      let block = text.sentences.block(sentence)
      for token in text.sentences.tokens(sentence) where text.tokens.kinds[token] == .quote {
        if let start = open, start.block == block {
          let span = TextSpan(text.tokens.span(start.token).start, text.tokens.span(token).end)
          regions.append(
            QuotedRegion(
              span: span, inner: TextSpan(text.tokens.span(start.token).end, text.tokens.span(token).start), form: .double,
              isClosed: true, continues: false, depth: 0, block: block))
          open = nil
        } else {
          open = (token, block)
        }
      }
    }
    return regions
  }
}
