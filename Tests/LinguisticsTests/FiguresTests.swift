import ArticleModel
import Linguistics
import TestSupport
import Testing

@testable import evaluate_linguistics

/// Figures on treebanks that lie beside the project; skipped where they do not.
@Suite(.enabled(if: ReferenceFile("data/syntax/ewt_dev.tsv.gz").isThere, "the treebanks are not here")) struct FiguresTests {
  /// The sentence figures to beat are those of spaCy's sentencizer (EWT) and pysbd (GUM), the better of the two on each.
  @Test(arguments: [("ewt_dev", 63.95), ("gum_open_dev", 77.67)])
  func `tokens and sentences agree with the treebanks`(name: String, peer: Double) throws {
    let gold = GoldText(columns: try ReferenceFile("data/syntax/\(name).tsv.gz").unpacked())
    let text = SourceText(utf8: gold.bytes)
    let analyzed = AnalyzedText(
      Article(text: text, blocks: [Block(.paragraph, text.span)], source: ArticleSource(path: name, format: "text")))
    let tokens = Score(gold: gold.tokens, found: (0..<analyzed.tokens.count).map { analyzed.tokens.span($0).range })
    let sentences = Score(gold: gold.sentences, found: (0..<analyzed.sentences.count).map { analyzed.span(ofSentence: $0).range })
    #expect(tokens.f1 >= 0.99, "\(tokens.line)")
    #expect(sentences.f1 * 100 > peer, "\(sentences.line)")
  }
}
