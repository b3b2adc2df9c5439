import ArticleModel

/// The columns of a CSV file.
struct CSVHeader: Sendable {
  private let columns: [String]
  private let textColumn: Int
  private let delimiter: UInt8

  init(_ fields: [String], delimiter: UInt8, textColumns: [String]) throws(ReadingError.RecordProblem) {
    let names = fields.enumerated().map { index, field in
      let name = field.trimmingBlanks
      return name.isEmpty ? "column \(index + 1)" : name
    }
    for (index, name) in names.enumerated() where names[..<index].contains(name) { throw .duplicateColumn(name) }
    let lower = names.map { $0.lowercased() }
    guard let textColumn = textColumns.lazy.compactMap({ lower.firstIndex(of: $0) }).first else { throw .noTextColumn(columns: names) }
    columns = names
    self.textColumn = textColumn
    self.delimiter = delimiter
  }

  /// The article of one row.
  func article(_ row: DecodedText, line: Int, source: ArticleSource) throws(ReadingError) -> Article {
    func bad(_ problem: ReadingError.RecordProblem, _ line: Int) -> ReadingError {
      .badRecord(path: source.path, line: line, problem: problem)
    }
    if let offset = CSVRow.textAfterQuote(row.bytes, delimiter) {
      throw bad(.textAfterQuote, line + row.bytes[..<offset].count { $0 == 0x0A })
    }
    let values = CSVRow.fields(row.bytes, delimiter)
    guard values.count == columns.count else { throw bad(.columnCount(expected: columns.count, found: values.count), line) }
    var fields = RecordFields()
    for (index, column) in columns.enumerated() where index != textColumn { fields.add(column, [values[index]]) }
    if values[textColumn].allSatisfy(\.isWhitespace) { throw bad(.emptyText, line) }
    let text = DecodedText(bytes: Array(values[textColumn].utf8), encoding: row.encoding, warnings: row.warnings)
    return try PlainTextFormat.article(text, source: source, fields: fields)
  }
}
