import AnalyzerKit

/// Groups the rows of a table by the values of columns: counts them, and sums or averages numeric columns as each column declares.
///
/// A row with several values in a grouping column (the entities of a sentence) counts once for each of them that differs. Groups of
/// months, dates and blocks come in their order, others in falling order of their counts, equal ones by name; rows without a value come last.
struct Grouping {
  let by: [String]

  func apply(to table: Table) throws -> Table {
    let columns = try by.map { try TableQuery.column($0, in: table) }
    var keys = GroupKeys()
    var rows: [[Int]] = []
    for (index, row) in table.rows.enumerated() {
      for group in keys.groups(of: columns.map { row.cells[$0] }) {
        if group == rows.count { rows.append([]) }
        if rows[group].last != index { rows[group].append(index) }
      }
    }
    let taken = table.columns.indices.filter { Grouping.takes(table.columns[$0]) && !columns.contains($0) }
    var result = Table(columns: columns.map { GroupKeys.shown(table.columns[$0]) }, notes: table.notes)
    result.columns.append(FieldSchema("rows", .integer, help: "rows in the group", aggregation: .sum))
    result.columns += taken.map { Grouping.header(table.columns[$0]) }
    result.rows = keys.order(counts: rows.map(\.count), of: by).map { group in
      let cells = taken.map { at in Grouping.cell(at, of: rows[group].map { table.rows[$0] }, table) }
      return TableRow(keys.values[group] + [.integer(rows[group].count)] + cells)
    }
    if keys.repeated > 0 { result.notes.append("\(keys.repeated) of \(table.rows.count) rows count in several groups") }
    return result
  }

  /// Whether a column has a place in grouped tables.
  static func takes(_ schema: FieldSchema) -> Bool { schema.aggregation != .none || schema.pooled != nil }

  /// What a group makes of a column.
  private static func cell(_ at: Int, of rows: [TableRow], _ table: Table) -> FieldValue {
    let schema = table.columns[at]
    if schema.aggregation == .commonest { return CommonestTexts.of(rows.map { $0.cells[at] }) }
    guard let pooled = schema.pooled else { return aggregate(rows.map { $0.cells[at] }, schema) }
    var sums: [Double] = []
    for name in pooled.columns {
      let values = table.column(name).map { column in rows.compactMap { $0.cells[column].numeric } } ?? []
      if values.isEmpty { return .none }
      sums.append(values.reduce(0, +))
    }
    return pooled.formula(sums).fieldValue
  }

  /// The column of a group says what was made of the numbers: `mean_compound`.
  private static func header(_ schema: FieldSchema) -> FieldSchema {
    var header = schema
    if schema.aggregation == .commonest || schema.pooled != nil {
      header.help = schema.pooled == nil ? "the commonest of \(schema.name) in the group" : "\(schema.name) of the whole group"
      header.kind = schema.pooled == nil ? .texts : .number
      return header
    }
    let prefix = "\(schema.aggregation.rawValue)_"
    header.name = schema.name.hasPrefix(prefix) ? schema.name : prefix + schema.name
    header.help = "\(schema.aggregation.rawValue) of \(schema.name) over the rows of the group"
    if schema.aggregation == .mean { header.kind = .number }
    return header
  }

  /// Nothing for a group without values. Whole numbers stay whole; a sum too large for one is a number.
  private static func aggregate(_ cells: [FieldValue], _ schema: FieldSchema) -> FieldValue {
    let values = cells.compactMap(\.numeric)
    guard let first = values.first else { return .none }
    let sum = values.reduce(0, +)
    switch schema.aggregation {
    case .none, .commonest: return .none
    case .mean: return .number(sum / Double(values.count))
    case .minimum: return number(values.reduce(first, min), schema)
    case .maximum: return number(values.reduce(first, max), schema)
    case .sum: return number(sum, schema)
    }
  }

  private static func number(_ value: Double, _ schema: FieldSchema) -> FieldValue {
    if schema.kind == .integer, let whole = Int(exactly: value) { return .integer(whole) }
    return .number(value)
  }
}
