import AnalyzerKit
import Testing

@testable import Workbench

/// Marks that are made from the words of a part alone are made anew for each part when they are grouped by parts.
@Suite struct ReadsPartsTests {
  /// One mark a sentence: how many words it has.
  struct Lengths<Parts: Flag>: Analyzer {
    struct Length: Mark {
      var span: TextSpan
      var reason: Reason
      var words = 0

      init(span: TextSpan, reason: Reason) { (self.span, self.reason) = (span, reason) }

      static var fields: [Field<Length>] { [Field("words", \.words, help: "words", total: .sum)] }
    }

    static var key: LayerKey<Length> { LayerKey("lengths") }
    static var info: AnalyzerInfo {
      AnalyzerInfo(verb: "lengths", letter: "l", summary: "lengths", version: "1.0", readsParts: Parts.isSet)
    }

    init(options: NoOptions) {}

    func analyze(_ text: AnalyzedText, _ layers: Layers) -> [Length] {
      (0..<text.sentences.count).map { sentence in
        var length = Length(span: text.span(ofSentence: sentence), reason: Reason("count"))
        length.words = text.sentences.tokens(sentence).count { text.tokens.kinds[$0].isWordLike }
        return length
      }
    }
  }

  protocol Flag: Sendable { static var isSet: Bool { get } }
  enum Reads: Flag { static let isSet = true }
  enum ReadsNot: Flag { static let isSet = false }

  private func table(_ analyzer: AnalyzerEntry, by: [String], in part: ArticlePart? = nil) throws -> Table {
    let registry = try Registry(
      analyzers: [AnalyzerEntry(FakeQuotes.self), AnalyzerEntry(FakeEntities.self), analyzer], verbs: [])
    let workspace = Workspace(registry: registry)
    let text = SourceText("“We sail at dawn,” Ivan said. Olga waited.")
    let article = Article(text: text, blocks: [Block(.paragraph, text.span)], source: ArticleSource(path: "", format: "text"))
    workspace.change("open") { _ = $0.add(article, sha256: "") }
    var query = TableQuery()
    query.by = by
    var scope = TextScope()
    scope.part = part
    let made = try Bench.lister(workspace).marks(analyzer, of: workspace.session.articles, scope: scope, query: query).table
    return try query.apply(to: made).table
  }

  @Test func partsOfASentenceCountForTheirOwnWords() throws {
    let reads = AnalyzerEntry(Lengths<Reads>.self)
    let parts = try table(reads, by: ["part"])
    #expect(parts.columns.map(\.name) == ["part", "rows", "sum_words"])
    #expect(
      parts.rows.map(\.cells) == [
        [.text("narration"), .integer(2), .integer(4)], [.text("quotes"), .integer(1), .integer(4)],
      ])
    let speakers = try table(reads, by: ["speaker"])
    #expect(speakers.rows.map(\.cells) == [[.text("Ivan"), .integer(1), .integer(4)], [.none, .integer(2), .integer(4)]])
    #expect(try table(reads, by: ["all"], in: .quotes).rows.map(\.cells) == [[.text("all"), .integer(1), .integer(4)]])
    #expect(try table(reads, by: ["all"]).rows.map(\.cells) == [[.text("all"), .integer(2), .integer(8)]])
  }

  @Test func otherMarksStandInThePartThatHoldsMostOfThem() throws {
    let parts = try table(AnalyzerEntry(Lengths<ReadsNot>.self), by: ["part"])
    #expect(
      parts.rows.map(\.cells) == [
        [.text("narration"), .integer(1), .integer(2)], [.text("quotes"), .integer(1), .integer(6)],
      ])
  }

  @Test func aPlainListingOfAPartHasOnlyTheWordsThereAndNoIds() throws {
    let quoted = try table(AnalyzerEntry(Lengths<Reads>.self), by: [], in: .quotes)
    #expect(quoted.columns.map(\.name) == ["words", "text"])
    #expect(quoted.rows.map(\.cells) == [[.integer(4), .text("“We sail at dawn,”")]])
    #expect(quoted.rows.map(\.ref) == [nil])
  }

  @Test func aPlainListingOfTheWholeKeepsItsIds() throws {
    let whole = try table(AnalyzerEntry(Lengths<Reads>.self), by: [])
    #expect(whole.rows.map(\.ref) == ["l1", "l2"])
  }

  @Test func theWordsAroundAnInterruptionAreNotShownWithIt() throws {
    let narration = try table(AnalyzerEntry(Lengths<Reads>.self), by: [], in: .narration)
    #expect(narration.rows.map { $0.cells.last } == [.text("Ivan said."), .text("Olga waited.")])
  }
}
