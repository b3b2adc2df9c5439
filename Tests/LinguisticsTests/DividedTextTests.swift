import ArticleModel
import Linguistics
import Testing

/// A text that is divided into parts in one walk.
@Suite struct DividedTextTests {
  @Test func partsAreThoseThatRestrictingGives() {
    let string = "“We sail at dawn,” Ivan said, “or never.” Olga waited.\n\nThe rain fell."
    let text = SourceText(string)
    let end = string.utf8.count - "The rain fell.".utf8.count
    let article = Article(
      text: text, blocks: [Block(.paragraph, TextSpan(0, end - 2)), Block(.paragraph, TextSpan(end, string.utf8.count))],
      source: ArticleSource(path: "", format: "text"))
    let whole = AnalyzedText(article)
    // Runs of the text in turn, one of them in a part twice within a sentence.
    let words = (0..<whole.tokens.count).map { whole.tokens.span($0) }
    let spans = words.enumerated().map { (span: $0.element, part: $0.offset / 3 % 3) }
    let parts = whole.divided(spans, count: 4)
    #expect(parts.count == 4 && parts[3].tokens.count == 0)
    for part in 0..<3 {
      let alone = whole.restricted(to: spans.filter { $0.part == part }.map(\.span))
      let divided = parts[part]
      #expect((0..<divided.tokens.count).map { divided.tokens.span($0) } == spans.filter { $0.part == part }.map(\.span))
      #expect(divided.sentences.count == alone.sentences.count && divided.isPart)
      for sentence in 0..<divided.sentences.count {
        #expect(divided.sentences.tokens(sentence) == alone.sentences.tokens(sentence))
        #expect(divided.sentences.block(sentence) == alone.sentences.block(sentence))
      }
    }
  }

  @Test func aPartHasTheQuotationMarksThatStandInItWhole() {
    let string = "“Yes,” he said. “No,” she said. “Perhaps,” they said."
    let article = Article(
      text: SourceText(string), blocks: [Block(.paragraph, TextSpan(0, string.utf8.count))],
      source: ArticleSource(path: "", format: "text"))
    let whole = AnalyzedText(article)
    let regions = whole.quotedRegions.map(\.span)
    #expect(regions.count == 3)
    #expect(whole.restricted(to: [regions[1]]).quotedRegions.map(\.span) == [regions[1]])
    #expect(
      whole.restricted(to: [regions[0], TextSpan(regions[1].start + 1, string.utf8.count)]).quotedRegions.map(\.span) == [
        regions[0], regions[2],
      ])
  }
}
