import AnalyzerKit
import Testing

@testable import Workbench

@Suite struct ListerTests {
  private func workspace() throws -> Workspace {
    let workspace = try Bench.workspace("x")
    let title = "Harbor opens"
    let body = ["“We sail,” Ivan said.", "Olga waited.", "“Never,” said Petrov. Ivan left."]
    var text = title
    var blocks = [Block(.title, TextSpan(0, title.utf8.count))]
    func add(_ words: String, _ kind: BlockKind) {
      let start = text.utf8.count + 2
      text += "\n\n" + words
      blocks.append(Block(kind, TextSpan(start, text.utf8.count)))
    }
    add(body[0], .paragraph)
    add("After the storm", .heading)
    add(body[1], .paragraph)
    add(body[2], .paragraph)
    var metadata = Metadata()
    metadata.set("date", ["2026-03-05"], Origin(.field))
    metadata.set("authors", ["A. One", "B. Two"], Origin(.field))
    metadata.set("desk", ["foreign"], Origin(.field))
    let article = Article(text: SourceText(text), blocks: blocks, metadata: metadata, source: ArticleSource(path: "", format: "text"))
    workspace.change("open") { session in
      session.remove(1)
      session.add(article, sha256: "")
      let span = SourceText(text).places(of: "Petrov")[0]
      session.tags = [
        Tag(article: 2, anchor: nil, key: "topic", value: "harbor"),
        Tag(article: 2, anchor: Anchor(span, in: article.text), key: "checked", value: "yes"),
        Tag(article: 2, anchor: Anchor(start: 0, exact: "gone words", before: "", after: ""), key: "topic", value: "lost"),
      ]
    }
    return workspace
  }

  private func column(_ name: String, of layer: String = "entities") throws -> [FieldValue] {
    let workspace = try workspace()
    let analyzer = try #require(workspace.registry.analyzer(layer))
    let table = try Bench.lister(workspace).marks(analyzer, of: workspace.session.articles, query: .naming([name])).table
    let at = try #require(table.column(name))
    return table.rows.map { $0.cells[at] }
  }

  /// Entities in order: Harbor, Ivan (twice, the second time below the heading), After, Olga, Never, Petrov.
  @Test(arguments: [
    ("block", ["2.1", "2.2, 2.5", "2.3", "2.4", "2.5", "2.5"]),
    ("section", ["", "After the storm", "After the storm", "After the storm", "After the storm", "After the storm"]),
    ("part", ["headings", "narration", "headings", "narration", "quotes", "narration"]),
    ("speaker", ["", "", "", "", "Petrov", ""]), ("quotes.speaker", ["", "", "", "", "Petrov", ""]),
    ("month", Array(repeating: "2026-03", count: 6)), ("author", Array(repeating: "A. One, B. Two", count: 6)),
    ("desk", Array(repeating: "foreign", count: 6)), ("topic", Array(repeating: "harbor", count: 6)),
    ("checked", ["", "", "", "", "", "yes"]), ("title", Array(repeating: "Harbor opens", count: 6)),
  ])
  func contextColumnsSayWhereARowStands(_ name: String, _ expected: [String]) throws {
    #expect(try column(name).map(CellOrder.text) == expected)
  }

  @Test func joinedColumnsTakeEveryMarkThatSharesWords() throws {
    #expect(try column("entities.name", of: "quotes").map(CellOrder.text) == ["", "Never"])
    #expect(try column("counts.quotes").map(CellOrder.text) == Array(repeating: "2", count: 6))
  }

  @Test func recordsAreMadeAnewForAPart() throws {
    let workspace = try workspace()
    let analyzer = try #require(workspace.registry.analyzer("counts"))
    var words: [String: FieldValue] = [:]
    for part in ["headings", "quotes", "narration"] {
      let scope = try TextScope(part, registry: workspace.registry)
      let table = try Bench.lister(workspace).marks(analyzer, of: workspace.session.articles, scope: scope, query: TableQuery()).table
      words[part] = table.rows[0].cells[try #require(table.column("words"))]
    }
    #expect(words == ["headings": .integer(5), "quotes": .integer(3), "narration": .integer(8)])
  }

  @Test func aLayerAndASpeakerNarrowTheWords() throws {
    let workspace = try workspace()
    let lister = Bench.lister(workspace)
    let open = workspace.session.articles[0]
    func words(_ scope: TextScope) throws -> [String] {
      let text = try lister.texts(of: [open], in: scope).text(of: open)
      return (0..<text.tokens.count).filter { text.tokens.kinds[$0].isWordLike }.map(text.string)
    }
    #expect(
      try words(try TextScope("entities", registry: workspace.registry)) == ["Harbor", "Ivan", "After", "Olga", "Never", "Petrov", "Ivan"])
    var scope = TextScope()
    scope.filters = [RowFilter(column: "speaker") { _ in { $0 == .text("Ivan") } }]
    #expect(try words(scope) == ["We", "sail"])
    scope.filters.append(RowFilter(column: "section") { _ in { !$0.isEmpty } })
    #expect(try words(scope) == [])
    #expect(throws: QueryError.self) { try TextScope("counts", registry: workspace.registry) }
  }

  @Test func mentionsAreRowsOfTheirOwn() throws {
    let workspace = try workspace()
    let analyzer = try #require(workspace.registry.analyzer("entities"))
    let lister = Bench.lister(workspace)
    let table = try lister.marks(analyzer, of: workspace.session.articles, each: "mentions", query: .naming(["block"])).table
    #expect(table.rows.map(\.ref) == ["e1", "e2", "e2", "e3", "e4", "e5", "e6"])
    #expect(table.rows.map { $0.cells.last } == ["2.1", "2.2", "2.5", "2.3", "2.4", "2.5", "2.5"].map { .text($0) })
    #expect(throws: QueryError.self) { try lister.marks(analyzer, of: [], each: "name", query: TableQuery()) }
  }
}
