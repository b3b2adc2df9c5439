import AnalyzerKit

/// Quotations of an article that is not English: what stands in quotation marks, with nobody named.
///
/// Cues and sources are words of English, so neither is looked for; the reason says so.
struct MarksOnly {
  let passage: Passage
  /// As the metadata have it.
  let language: String

  /// In the order of the text; single words and what looks like a title are left out.
  func quotes() -> [Quote] {
    var quotes: [Quote] = []
    for region in passage.regions {
      let block = passage.block(region.block(in: passage))
      guard block.isProse, !block.kind.isHeading else { continue }
      let span = passage.text.tokens.span(region.tokens)
      if region.continues, let last = quotes.indices.last {
        quotes[last].content.append(span)
      } else if region.words > 1 || region.endsSentence, !region.looksLikeTitle {
        quotes.append(quote(span))
      }
    }
    return quotes
  }

  private func quote(_ span: TextSpan) -> Quote {
    let note = "the article's language is “\(language)”, and sources are found in English alone"
    var quote = Quote(span: span, reason: Reason("marks-only", [Evidence("quotation marks", span), Evidence("language", nil, note: note)]))
    quote.kind = .direct
    quote.content = [span]
    return quote
  }
}

extension OuterRegion {
  /// Index into the passage's blocks of the one in which it begins.
  fileprivate func block(in passage: Passage) -> Int { passage.blockIndex(of: tokens.lowerBound) }
}
