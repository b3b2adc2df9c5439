import AnalyzerKit

/// What a listing is asked for: conditions, grouping, order, how many rows and which columns. The same for every table.
public struct TableQuery: Sendable {
  public struct Order: Sendable, Equatable {
    public var column: String
    public var isDescending: Bool

    public init(column: String, isDescending: Bool) {
      self.column = column
      self.isDescending = isDescending
    }
  }

  public var filters: [RowFilter] = []
  /// Columns to group by; empty for no grouping.
  public var by: [String] = []
  public var order: [Order] = []
  public var top: Int?
  /// Columns to show, in this order and each once, `all` for every one of the listing's own; nil for those shown by default.
  public var columns: [String]?
  /// Whether cells of the columns that are not shown by default are wanted too.
  public var fillsAll = false
  /// Whether every row says why it is there, in the column `why`.
  public var explains = false
  /// What the figures of the rows rest on: stated below them.
  public var coverage: Coverage?

  public init() {}

  /// Every column that the query names.
  public var mentioned: [String] {
    var names: [String] = []
    let columns = (columns ?? []).filter { $0 != TableQuery.everyColumn }
    for name in filters.map(\.column) + by + order.map(\.column) + columns where !names.contains(name) { names.append(name) }
    return names
  }

  /// Filters, groups, orders, cuts and projects a table; one that comes grouped is only ordered, cut and projected.
  ///
  /// Throws `QueryError` for a column that the table lacks, and what a filter throws. `matched` counts rows after filtering and grouping, before
  /// `top`.
  public func apply(to table: Table) throws -> (table: Table, matched: Int) {
    var result = table
    if !table.isGrouped {
      result = try filtered(table)
      if let note = coverageNote(result) { result.notes.append(note) }
      if !by.isEmpty { result = try Grouping(by: by).apply(to: result) }
    }
    result = try ordered(result)
    let matched = result.rows.count
    if let top, top < matched {
      result.rows.removeLast(matched - top)
      result.notes.append("\(top) of \(matched) rows")
    }
    return (try projected(result), matched)
  }

  private func filtered(_ table: Table) throws -> Table {
    var table = table
    for filter in filters {
      let at = try TableQuery.column(filter.column, in: table)
      let test = try filter.test(table.columns[at])
      table.rows.removeAll { !test($0.cells[at]) }
    }
    return table
  }

  /// Of the rows that the filters left, nil where the table lacks the columns.
  private func coverageNote(_ table: Table) -> String? {
    guard let coverage, let part = table.column(coverage.part), let whole = table.column(coverage.whole) else { return nil }
    func sum(_ column: Int) -> String {
      let sum = table.rows.reduce(0) { $0 + ($1.cells[column].numeric ?? 0) }
      return Int(exactly: sum.rounded()).map { "\($0)" } ?? "\(sum)"
    }
    return "\(coverage.label): \(sum(part)) of \(sum(whole))"
  }

  private func ordered(_ table: Table) throws -> Table {
    if order.isEmpty { return table }
    let keys = try order.map { (at: try TableQuery.column($0.column, in: table), isDescending: $0.isDescending) }
    var table = table
    // Stable: rows that compare equal keep their order. Rows without a value come last either way.
    let cells = table.rows.map { row in
      keys.map { key in
        let isReference = table.columns[key.at].name == CellOrder.references
        return row.cells[key.at].isEmpty ? nil : CellOrder.Key(row.cells[key.at], isReference: isReference)
      }
    }
    let order = table.rows.indices.sorted { left, right in
      for (column, key) in keys.enumerated() {
        guard let first = cells[left][column], let second = cells[right][column] else {
          if (cells[left][column] == nil) == (cells[right][column] == nil) { continue }
          return cells[right][column] == nil
        }
        if let precedes = first.precedes(second) { return key.isDescending ? !precedes : precedes }
      }
      return left < right
    }
    table.rows = order.map { table.rows[$0] }
    return table
  }

  private func projected(_ table: Table) throws -> Table {
    var shown = table.columns.indices.filter { table.columns[$0].isShown }
    if let columns {
      var named: [Int] = []
      for name in columns {
        let places = name == TableQuery.everyColumn ? shown : [try TableQuery.column(name, in: table)]
        for place in places where !named.contains(place) { named.append(place) }
      }
      shown = named
    }
    if shown == Array(table.columns.indices) { return table }
    var result = table
    result.columns = shown.map { table.columns[$0] }
    result.rows = table.rows.map { row in
      var row = row
      row.cells = shown.map { row.cells[$0] }
      return row
    }
    result.keywordColumn = table.keywordColumn.flatMap { shown.firstIndex(of: $0) }
    return result
  }

  /// What stands in a list of columns for all of the listing's own.
  public static let everyColumn = "all"

  static func column(_ name: String, in table: Table) throws(QueryError) -> Int {
    if let at = table.columns.index(named: name) { return at }
    throw .unknownColumn(name, known: table.columns.map(\.name))
  }
}
