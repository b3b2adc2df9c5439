import AnalyzerKit

/// The groups that values of columns make, numbered as they appear: values that differ only in case are one.
struct GroupKeys {
  /// The values of each group, as they first appeared.
  private(set) var values: [[FieldValue]] = []
  /// Rows that belong to several groups.
  private(set) var repeated = 0
  private var places: [[FieldValue]: Int] = [:]

  /// The groups of a row by its cells in the grouping columns: one for each combination of what lists hold, new ones included.
  mutating func groups(of cells: [FieldValue]) -> [Int] {
    let combinations = GroupKeys.combinations(cells.map(GroupKeys.items))
    if combinations.count > 1 { repeated += 1 }
    return combinations.map { keys in
      let folded = keys.map(GroupKeys.folded)
      if let known = places[folded] { return known }
      places[folded] = values.count
      values.append(keys)
      return values.count - 1
    }
  }

  /// The groups in the order of those columns that have one (months, dates, blocks), then in falling order of their counts, equal ones by name; a
  /// group without values comes last.
  func order(counts: [Int], of columns: [String]) -> [Int] {
    let names = values.map { zip(columns, $0).map { CellOrder.Key($1, isReference: $0 == CellOrder.references) } }
    let blank = values.map { $0.allSatisfy(\.isEmpty) }
    let inOrder = columns.indices.filter { GroupKeys.ordered.contains(columns[$0]) }
    return values.indices.sorted { left, right in
      if blank[left] != blank[right] { return blank[right] }
      for column in inOrder {
        let isEmpty = (values[left][column].isEmpty, values[right][column].isEmpty)
        if isEmpty.0 != isEmpty.1 { return isEmpty.1 }
        if let precedes = names[left][column].precedes(names[right][column]) { return precedes }
      }
      if counts[left] != counts[right] { return counts[left] > counts[right] }
      for (first, second) in zip(names[left], names[right]) {
        if let precedes = first.precedes(second) { return precedes }
      }
      return left < right
    }
  }

  /// Columns whose values follow one another.
  private static let ordered = ["date", "month", CellOrder.references]

  /// The schema of a grouping column in a grouped table.
  static func shown(_ schema: FieldSchema) -> FieldSchema {
    var schema = schema
    schema.isShown = true
    if schema.kind == .texts { schema.kind = .text }
    return schema
  }

  private static func items(_ value: FieldValue) -> [FieldValue] {
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
}
