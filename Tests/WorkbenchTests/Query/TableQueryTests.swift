import AnalyzerKit
import Testing

@testable import Workbench

@Suite struct TableQueryTests {
  private let table = Table(
    columns: [
      FieldSchema("name", .text, help: ""), FieldSchema("kinds", .texts, help: ""),
      FieldSchema("count", .integer, help: "", aggregation: .sum),
      FieldSchema("score", .number, help: "", aggregation: .mean), FieldSchema("hidden", .text, help: "", isShown: false),
    ],
    rows: [
      TableRow([.text("b"), .texts(["x", "y"]), .integer(1), .number(0.5), .none]),
      TableRow([.none, .texts(["x", "X"]), .integer(2), .none, .none]),
      TableRow([.text("Ä"), .none, .integer(3), .number(-0.5), .none]),
      TableRow([.text("a"), .texts(["y"]), .none, .number(1), .none]),
      TableRow([.text("b"), .texts([]), .integer(4), .number(0), .none]),
    ])

  private func names(_ query: TableQuery) throws -> [FieldValue] { try query.apply(to: table).table.rows.map { $0.cells[0] } }

  @Test func orderIsStableAndEmptyCellsComeLastEitherWay() throws {
    var query = TableQuery()
    query.order = [.init(column: "name", isDescending: false)]
    #expect(try names(query) == [.text("a"), .text("Ä"), .text("b"), .text("b"), .none])
    query.order = [.init(column: "name", isDescending: true)]
    #expect(try names(query) == [.text("b"), .text("b"), .text("Ä"), .text("a"), .none])
    #expect(try query.apply(to: table).table.rows.prefix(2).map { $0.cells[2] } == [.integer(1), .integer(4)])
    query.order = [.init(column: "name", isDescending: true), .init(column: "count", isDescending: true)]
    #expect(try query.apply(to: table).table.rows.prefix(2).map { $0.cells[2] } == [.integer(4), .integer(1)])
  }

  @Test func columnsAreNamedInAnyCaseAndKeepTheirOwn() throws {
    var query = TableQuery()
    query.columns = ["COUNT", "Name"]
    query.order = [.init(column: "Count", isDescending: true)]
    let found = try query.apply(to: table).table
    #expect(found.columns.map(\.name) == ["count", "name"])
    #expect(found.rows.first?.cells == [.integer(4), .text("b")])
    query = TableQuery()
    query.by = ["KINDS"]
    query.columns = ["ROWS", "kinds"]
    #expect(try query.apply(to: table).table.columns.map(\.name) == ["rows", "kinds"])
  }

  @Test func ofTwoColumnsThatDifferInCaseTheOneAsWrittenIsMeant() throws {
    let table = Table(
      columns: [FieldSchema("s", .text, help: ""), FieldSchema("S", .text, help: "")], rows: [TableRow([.text("1"), .text("2")])])
    var query = TableQuery()
    query.columns = ["S"]
    #expect(try query.apply(to: table).table.rows[0].cells == [.text("2")])
  }

  @Test func allStandsForWhatIsShownAndNoColumnComesTwice() throws {
    var query = TableQuery()
    query.columns = ["score", "all", "hidden", "hidden"]
    #expect(try query.apply(to: table).table.columns.map(\.name) == ["score", "name", "kinds", "count", "hidden"])
  }

  @Test func aRowCountsOnceForEachDifferentValue() throws {
    var query = TableQuery()
    query.by = ["kinds"]
    let grouped = try query.apply(to: table).table
    #expect(grouped.columns.map(\.name) == ["kinds", "rows", "sum_count", "mean_score"])
    #expect(
      grouped.rows.map(\.cells) == [
        [.text("x"), .integer(2), .integer(3), .number(0.5)],
        [.text("y"), .integer(2), .integer(1), .number(0.75)], [.none, .integer(2), .integer(7), .number(-0.25)],
      ])
  }

  @Test func sumsThatAreTooLargeAreNumbers() throws {
    var query = TableQuery()
    query.by = ["name"]
    var large = table
    for row in [0, 4] { large.rows[row].cells[2] = .integer(.max) }
    let sums = try query.apply(to: large).table.rows[0].cells
    #expect(sums[0] == .text("b") && sums[2].numeric == 2 * Double(Int.max))
  }

  @Test func topCutsAfterCountingAndColumnsProject() throws {
    var query = TableQuery()
    query.top = 2
    query.columns = ["score", "name"]
    let (result, matched) = try query.apply(to: table)
    #expect(matched == 5 && result.rows.count == 2 && result.notes == ["2 of 5 rows"])
    #expect(result.columns.map(\.name) == ["score", "name"] && result.rows[0].cells == [.number(0.5), .text("b")])
    query.columns = nil
    #expect(try query.apply(to: table).table.columns.map(\.name) == ["name", "kinds", "count", "score"])
  }

  @Test func filtersTestTheirColumn() throws {
    var query = TableQuery()
    query.filters = [
      RowFilter(column: "count") { schema in
        #expect(schema.kind == .integer)
        return { ($0.numeric ?? 0) > 1 }
      }
    ]
    #expect(try names(query) == [.none, .text("Ä"), .text("b")])
  }

  @Test(arguments: ["filter", "by", "order", "columns"])
  func unknownColumnsAreErrors(_ place: String) throws {
    var query = TableQuery()
    switch place {
    case "filter": query.filters = [RowFilter(column: "colour") { _ in { _ in true } }]
    case "by": query.by = ["colour"]
    case "order": query.order = [.init(column: "colour", isDescending: false)]
    default: query.columns = ["colour"]
    }
    #expect(throws: QueryError.unknownColumn("colour", known: ["name", "kinds", "count", "score", "hidden"])) { try query.apply(to: table) }
  }
}
