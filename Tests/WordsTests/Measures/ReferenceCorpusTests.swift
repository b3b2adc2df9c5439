import AnalyzerKit
import TestSupport
import Testing

@testable import Words

/// The verbs over the token lists of the reference data, from articles to tables: every count and every figure.
@Suite struct ReferenceCorpusTests {
  static let corpus = ExampleCorpus.shared

  /// The documents as articles that came with their tokens.
  static func items(_ wanted: (String) -> Bool = { _ in true }) -> [SessionView.Item] {
    corpus.documents.enumerated().filter { wanted(corpus.names[$0.offset]) }.map { number, document in
      var bytes: [UInt8] = []
      var tokens: [TextSpan] = []
      for word in document {
        if !bytes.isEmpty { bytes.append(0x20) }
        let start = bytes.count
        bytes += Array(corpus.words[Int(word)].utf8)
        tokens.append(TextSpan(start, bytes.count))
      }
      let text = SourceText(utf8: bytes)
      let article = Article(
        text: text, blocks: [Block(.paragraph, text.span)], given: GivenText(sentences: [text.span], tokens: tokens, length: bytes.count),
        source: ArticleSource(path: "test.jsonl", format: "jsonl"))
      return SessionView.Item(number: number + 1, article: article) { AnalyzedText(article) }
    }
  }

  /// Compares the row of a word with what the reference says.
  func compare(_ table: Table, _ word: String, _ counts: [String: Int], _ measures: MeasureCase, names: [String]) throws {
    let row = try #require(table.rows.first { $0.cells[0] == .text(word) }, "\(word)")
    for (name, count) in counts {
      let at = try #require(table.column(name))
      #expect(row.cells[at] == .integer(count), "\(name) of \(word)")
    }
    measures.compare(
      try names.map { name in
        let at = try #require(table.column(name))
        return (name, row.cells[at].numeric)
      })
  }

  @Test(.enabled(if: !corpus.nodes.isEmpty, noReference), arguments: corpus.nodes)
  func collocatesEqualTheReference(_ node: ExampleCorpus.Node) throws {
    let view = SessionView(items: ReferenceCorpusTests.items(), checkInterrupt: {})
    let table = try CollocatesVerb(options: CollocatesOptions(), arguments: [node.word]).run(view)
    for row in node.collocates {
      var counts = ["f_node": node.frequency, "N": ReferenceCorpusTests.corpus.size]
      counts["o11"] = row.counts["o11"]
      counts["f_collocate"] = row.counts["f"]
      try compare(table, row.word, counts, row.measures, names: Association.measures.map(\.column.name))
    }
  }

  @Test(.enabled(if: !corpus.nodes.isEmpty, noReference))
  func dispersionEqualsTheReference() throws {
    let nodes = ReferenceCorpusTests.corpus.nodes
    let view = SessionView(items: ReferenceCorpusTests.items(), checkInterrupt: {})
    let table = try DispersionVerb(options: DispersionOptions(), arguments: nodes.map(\.word)).run(view)
    for node in nodes {
      var expected = node.dispersion
      expected.expected["arf"] = node.reducedFrequency
      try compare(table, node.word, [:], expected, names: ["f", "parts", "range", "arf"] + Dispersion.measures.map(\.column.name))
    }
  }

  @Test(.enabled(if: !corpus.keyness.isEmpty, noReference))
  func keywordsEqualTheReference() throws {
    let corpus = ReferenceCorpusTests.corpus
    let view = SessionView(
      items: ReferenceCorpusTests.items { $0 == "t3_storm" }, checkInterrupt: {},
      find: { _, _ in ReferenceCorpusTests.items { $0 != "t3_storm" } })
    let table = try KeywordsVerb(options: KeywordsOptions(), arguments: []).run(view)
    for row in corpus.keyness {
      var counts = ["target_tokens": corpus.targetSize, "reference_tokens": corpus.referenceSize]
      counts["target"] = row.counts["a"]
      counts["reference"] = row.counts["b"]
      try compare(table, row.word, counts, row.measures, names: Keyness.measures.map(\.column.name))
    }
  }
}
