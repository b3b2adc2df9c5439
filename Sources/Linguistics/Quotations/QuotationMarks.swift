import ArticleModel

/// Pairs the quotation marks of a text into regions.
///
/// Block by block: the marks are collected with their spacing, then paired on a stack. Time is linear in the number of marks; a mark that
/// finds no partner costs at most its own block.
enum QuotationMarks {
  /// All regions, in the order of their opening marks.
  static func regions(in text: AnalyzedText) -> [QuotedRegion] {
    let bytes = text.bytes.span
    var regions: [QuotedRegion] = []
    /// The form of the quotation that the last paragraph left open.
    var leftOpen: QuotedRegion.Form?
    var sentence = 0
    while sentence < text.sentences.count {
      let block = text.sentences.block(sentence)
      let first = text.sentences.tokens(sentence).lowerBound
      var end = first
      while sentence < text.sentences.count, text.sentences.block(sentence) == block {
        end = text.sentences.tokens(sentence).upperBound
        sentence += 1
      }
      let marks = QuotationMarkReader(tokens: text.tokens, first: first, end: end).marks(bytes)
      var pairing = QuotationPairing(marks: marks, tokens: text.tokens, first: first, end: end, block: block)
      pairing.continued = leftOpen
      let reopened = sentence < text.sentences.count ? openingForm(bytes, text, text.sentences.tokens(sentence).lowerBound) : nil
      let paired = pairing.regions(reopenedBelow: reopened)
      regions.append(contentsOf: paired)
      switch text.article.blocks[block].kind {
      case .paragraph, .blockQuote, .listItem: leftOpen = paired.last { !$0.isClosed && $0.depth == 0 }?.form
      default: break
      }
    }
    return regions
  }

  /// The form of the mark with which a block begins, nil when it begins otherwise.
  private static func openingForm(_ bytes: Span<UInt8>, _ text: AnalyzedText, _ token: Int) -> QuotedRegion.Form? {
    guard text.tokens.kinds[token] == .quote else { return nil }
    return QuotationMark.shape(bytes, Int(text.tokens.starts[token]), Int(text.tokens.ends[token])).0
  }
}
