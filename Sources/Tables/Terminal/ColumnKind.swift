import AnalyzerKit

/// How a column is set.
enum ColumnKind {
  /// Whether the column holds numbers: by what its cells are, since lists are shown by their counts; by its schema where it has none.
  static func isNumeric(_ table: Table, _ column: Int) -> Bool {
    var isNumeric = table.columns[column].kind.isNumeric
    for row in table.rows where column < row.cells.count {
      switch row.cells[column] {
      case .none: continue
      case .integer, .number: isNumeric = true
      default: return false
      }
    }
    return isNumeric
  }
}
