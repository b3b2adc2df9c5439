import TestSupport
import Testing

@testable import Linguistics

/// Tags of treebanks that lie beside the project, on their own tokens; skipped where they do not.
@Suite(.enabled(if: TestArticle.reference("data/syntax/ewt_dev.tsv.gz") != nil, "the treebanks are not here")) struct TaggerFiguresTests {
  @Test(arguments: [("ewt_dev", 0.945), ("gum_open_dev", 0.95)])
  func `Penn tags agree with the treebanks`(name: String, least: Double) throws {
    var (count, right) = (0, 0)
    for sentence in try treebank(name) {
      let text = given(sentence.map { $0[0] })
      #expect(text.tokens.count == sentence.count)
      for token in 0..<min(text.tokens.count, sentence.count) where text.pennTag(token).name == sentence[token][3] { right += 1 }
      count += sentence.count
    }
    #expect(count > 10_000)
    #expect(Double(right) / Double(count) >= least)
  }
}
