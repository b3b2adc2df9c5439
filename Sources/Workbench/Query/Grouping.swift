import AnalyzerKit

/// Groups the rows of a table by the values of columns: counts them, and sums or averages numeric columns as each column declares.
///
/// A row with several values in a grouping column (the entities of a sentence) counts once for each of them that differs. Groups come in falling order of
/// their counts, equal ones by name; rows without a value come last.
struct Grouping {
  let by: [String]

  private struct Group {
    let keys: [FieldValue]
    let order: [CellOrder.Key]
    var rows: [Int] = []
  }

  func apply(to table: Table) throws -> Table {
    let columns = try by.map { try TableQuery.column($0, in: table) }
    var groups: [Group] = []
    var places: [[FieldValue]: Int] = [:]
    var repeated = 0
    for (index, row) in table.rows.enumerated() {
      let combinations = Grouping.combinations(columns.map { Grouping.values(row.cells[$0]) })
      if combinations.count > 1 { repeated += 1 }
      for keys in combinations {
        let folded = keys.map(Grouping.folded)
        let at = places[folded] ?? groups.count
        if at == groups.count {
          places[folded] = at
          groups.append(Group(keys: keys, order: keys.map(CellOrder.Key.init)))
        }
        if groups[at].rows.last != index { groups[at].rows.append(index) }
      }
    }
    groups.sort { left, right in
      let isBlank = (left.keys.allSatisfy(\.isEmpty), right.keys.allSatisfy(\.isEmpty))
      if isBlank.0 != isBlank.1 { return isBlank.1 }
      if left.rows.count != right.rows.count { return left.rows.count > right.rows.count }
      for (first, second) in zip(left.order, right.order) {
        if let precedes = first.precedes(second) { return precedes }
      }
      return false
    }
    let taken = table.columns.indices.filter { Grouping.takes(table.columns[$0]) && !columns.contains($0) }
    var result = Table(columns: columns.map { Grouping.shown(table.columns[$0]) }, notes: table.notes)
    result.columns.append(FieldSchema("rows", .integer, help: "rows in the group", aggregation: .sum))
    result.columns += taken.map { Grouping.header(table.columns[$0]) }
    result.rows = groups.map { group in
      let cells = taken.map { at in Grouping.cell(at, of: group.rows.map { table.rows[$0] }, table) }
      return TableRow(group.keys + [.integer(group.rows.count)] + cells)
    }
    if repeated > 0 { result.notes.append("\(repeated) of \(table.rows.count) rows count in several groups") }
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

  private static func values(_ value: FieldValue) -> [FieldValue] {
    if case .texts(let texts) = value { return texts.isEmpty ? [.none] : texts.map { .text($0) } }
    return [value]
  }

  private static func combinations(_ lists: [[FieldValue]]) -> [[FieldValue]] {
    lists.reduce([[]]) { combined, list in combined.flatMap { head in list.map { head + [$0] } } }
  }

  private static func folded(_ value: FieldValue) -> FieldValue {
    if case .text(let text) = value { return text.isEmpty ? .none : .text(WordFolding.fold(text)) }
    return value
  }

  private static func shown(_ schema: FieldSchema) -> FieldSchema {
    var schema = schema
    schema.isShown = true
    if schema.kind == .texts { schema.kind = .text }
    return schema
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
