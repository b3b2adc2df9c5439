import AnalyzerKit
import Analyzers
import Reading
import Testing

@testable import Workbench

/// `stats --by` measures all words of a group together.
@Suite struct PooledGroupTests {
  private static let texts: [(publisher: String, text: String)] = [
    ("Reef", "The river rose in the night. “Nobody slept,” Ada Lund said.\n\nThe inspector counted the boats."),
    ("Dune", "“We waited for the water,” Ivan Petrov said. Then the rain stopped.\n\n“It was late,” said Ada Lund."),
    ("reef", "The mayor blamed the inspector. “The boats were old,” Ivan Petrov said."),
  ]

  private static func article(_ text: String, publisher: String?) throws -> Article {
    var blocks: [Block] = []
    var start = 0
    for piece in text.split(separator: "\n\n", omittingEmptySubsequences: false) {
      blocks.append(Block(piece.hasPrefix("Heading") ? .heading : .paragraph, TextSpan(start, start + piece.utf8.count)))
      start += piece.utf8.count + 2
    }
    var metadata = Metadata()
    if let publisher { metadata.set("publisher", [publisher], Origin(.field)) }
    return Article(text: SourceText(text), blocks: blocks, metadata: metadata, source: ArticleSource(path: "", format: "text"))
  }

  private static func workspace(_ texts: [(publisher: String, text: String)] = texts) throws -> Workspace {
    let workspace = Workspace(registry: try Registry(analyzerModules))
    for (publisher, text) in texts {
      let article = try article(text, publisher: publisher)
      workspace.change("open") { _ = $0.add(article, sha256: "") }
    }
    return workspace
  }

  private static func table(
    _ workspace: Workspace, _ verb: String = "stats", by: [String], _ change: (inout TableQuery, inout TextScope) -> Void = { _, _ in }
  ) throws -> Table {
    let analyzer = try #require(workspace.registry.analyzer(verb))
    var query = TableQuery()
    var scope = TextScope()
    query.by = by
    change(&query, &scope)
    let lister = Bench.lister(workspace).with(query.filters)
    let (table, failures) = try lister.marks(analyzer, of: workspace.session.articles, scope: scope, query: query)
    #expect(failures.isEmpty)
    return try query.apply(to: table).table
  }

  private static func full(_ workspace: Workspace, by: [String]) throws -> Table {
    let analyzer = try #require(workspace.registry.analyzer("stats"))
    var query = TableQuery()
    query.by = by
    return try Bench.lister(workspace).marks(analyzer, of: workspace.session.articles, query: query).table
  }

  /// Rows as words, for comparison.
  private static func cells(_ table: Table, _ columns: [String]) throws -> [[String]] {
    let at = try columns.map { try #require(table.column($0), "\($0)") }
    return table.rows.map { row in at.map { CellOrder.text(row.cells[$0]) } }
  }

  private static func sum(_ table: Table, _ column: String) throws -> Double {
    let at = try #require(table.column(column))
    return table.rows.reduce(0) { $0 + ($1.cells[at].numeric ?? 0) }
  }

  /// Whatever does not depend on which sentence or paragraph a word is counted in.
  private static let sums = [
    "words", "characters_no_spaces", "letters", "whitespace_tokens", "long_words_gt6", "miniwords_le3", "quoted_words", "syllables",
    "monosyllables", "polysyllables", "fog_hard_words", "spache_hard_words", "dale_chall_hard_words",
  ]

  @Test func aGroupIsMeasuredAsOneTextOfAllItsArticles() throws {
    let groups = try PooledGroupTests.full(try PooledGroupTests.workspace(), by: ["publisher"])
    #expect(try PooledGroupTests.cells(groups, ["publisher", "articles"]) == [["Reef", "2"], ["Dune", "1"]])
    let texts = PooledGroupTests.texts
    let joined = try PooledGroupTests.full(
      try PooledGroupTests.workspace([("Reef", texts[0].text + "\n\n" + texts[2].text)]), by: ["publisher"])
    for (at, column) in groups.columns.enumerated() where column.name != "articles" {
      #expect(joined.columns[at] == column)
      #expect(joined.rows[0].cells[at] == groups.rows[0].cells[at], "\(column.name)")
    }
  }

  @Test(arguments: [["part"], ["speaker"], ["block"], ["section"], ["article"], ["publisher"], ["article", "part"], ["part", "speaker"]])
  func countsOfGroupsSumToThoseOfAll(_ by: [String]) throws {
    let workspace = try PooledGroupTests.workspace(
      PooledGroupTests.texts + [("Dune", "Rain fell.\n\nHeading of a section\n\n“Enough,” Ada Lund said.")])
    let groups = try PooledGroupTests.full(workspace, by: by)
    let all = try PooledGroupTests.full(workspace, by: ["all"])
    #expect(all.rows.count == 1 && groups.rows.count > 1)
    for name in PooledGroupTests.sums {
      #expect(try PooledGroupTests.sum(groups, name) == PooledGroupTests.sum(all, name), "\(name)")
    }
  }

  @Test func partsOfSeveralArticlesAreOneRowEach() throws {
    let workspace = try PooledGroupTests.workspace()
    let parts = try PooledGroupTests.table(workspace, by: ["part"])
    #expect(try PooledGroupTests.cells(parts, ["part", "articles", "words"]) == [["narration", "3", "32"], ["quotes", "3", "14"]])
    let apart = try PooledGroupTests.table(workspace, by: ["article", "part"])
    #expect(apart.rows.count == 6)
    let speakers = try PooledGroupTests.table(workspace, by: ["speaker"])
    #expect(
      try PooledGroupTests.cells(speakers, ["speaker", "articles", "words"]).prefix(2) == [
        ["Ada Lund", "2", "5"], ["Ivan Petrov", "2", "9"],
      ])
  }

  @Test func conditionsOnFiguresChooseArticlesBeforeTheyAreGrouped() throws {
    let long = RowFilter(column: "words") { _ in { ($0.numeric ?? 0) > 12 } }
    let groups = try PooledGroupTests.table(try PooledGroupTests.workspace(), by: ["publisher"]) { query, _ in query.filters = [long] }
    #expect(try PooledGroupTests.cells(groups, ["publisher", "articles"]) == [["Dune", "1"], ["Reef", "1"]])
  }

  @Test func aScopeNarrowsTheWordsOfGroups() throws {
    let quoted = try PooledGroupTests.table(try PooledGroupTests.workspace(), by: ["all"]) { query, scope in
      scope.part = .quotes
      query.columns = ["all", "articles", "words", "quoted_words"]
    }
    #expect(try PooledGroupTests.cells(quoted, ["all", "articles", "words", "quoted_words"]) == [["all", "3", "14", "14"]])
  }

  @Test func ordinaryListingsCountEverythingByAll() throws {
    let workspace = try PooledGroupTests.workspace()
    let quotes = try PooledGroupTests.table(workspace, "quotes", by: [])
    let grouped = try PooledGroupTests.table(workspace, "quotes", by: ["all"])
    #expect(quotes.rows.count >= 4)
    #expect(try PooledGroupTests.cells(grouped, ["all", "rows"]) == [["all", "\(quotes.rows.count)"]])
  }

  @Test func groupsAreSortedCutAndProjectedLikeOtherTables() throws {
    let groups = try PooledGroupTests.table(try PooledGroupTests.workspace(), by: ["article"]) { query, _ in
      query.order = [.init(column: "words", isDescending: true)]
      query.columns = ["words", "TTR"]
      query.top = 2
    }
    #expect(groups.columns.map(\.name) == ["words", "TTR"])
    #expect(groups.rows.count == 2 && groups.notes == ["2 of 3 rows"])
  }

  @Test func aColumnThatIsNotThereIsAnError() throws {
    #expect(throws: QueryError.self) { try PooledGroupTests.full(try PooledGroupTests.workspace(), by: ["colour"]) }
  }

  /// More articles than are read at a time, on several threads.
  @Test func manyArticlesKeepTheirOrder() throws {
    let texts = (0..<150).map {
      (publisher: "P\($0 % 3)", text: "Boat number \($0) sailed past pier \($0 / 7) while \($0 * 31 % 17) people waved.")
    }
    let groups = try PooledGroupTests.full(try PooledGroupTests.workspace(texts), by: ["publisher"])
    for (at, row) in groups.rows.enumerated() {
      let own = texts.enumerated().filter { $0.offset % 3 == at }.map(\.element.text)
      let joined = try PooledGroupTests.full(try PooledGroupTests.workspace([("P\(at)", own.joined(separator: "\n\n"))]), by: ["publisher"])
      #expect(row.cells[0] == .text("P\(at)") && row.cells[1] == .integer(50))
      #expect(Array(row.cells[2...]) == Array(joined.rows[0].cells[2...]))
    }
  }
}
