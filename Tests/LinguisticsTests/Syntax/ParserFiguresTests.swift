import TestSupport
import Testing

@testable import Linguistics

/// Heads and relations on treebanks that lie beside the project; skipped where they do not.
@Suite(.enabled(if: TestArticle.reference("data/syntax/ewt_dev.tsv.gz") != nil, "the treebanks are not here")) struct ParserFiguresTests {
  @Test(arguments: ["ewt_dev", "gum_open_dev"])
  func `heads and relations agree with the treebanks`(name: String) throws {
    let columns = try treebank(name)
    var (count, heads, labelled) = (0, 0, 0)
    for sentence in columns {
      let parse = given(sentence.map { $0[0] }).parse(ofSentence: 0)
      for (token, gold) in sentence.enumerated() {
        let isHead = (parse.head(token) ?? -1) + 1 == Int(gold[4])
        count += 1
        heads += isHead ? 1 : 0
        labelled += isHead && parse.relation(token).name == gold[5] ? 1 : 0
      }
    }
    #expect(Double(heads) / Double(count) >= 0.87)
    #expect(Double(labelled) / Double(count) >= 0.84)
  }
}
