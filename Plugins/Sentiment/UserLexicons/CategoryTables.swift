import AnalyzerKit

/// Tables whose rows say which categories a word belongs to.
enum CategoryTables {
  /// Whether a line without a header is word, category and 0 or 1.
  static func isLong(_ cells: [String]) -> Bool {
    cells.count >= 3 && Double(cells[1]) == nil && !cells[1].isEmpty && (cells[2] == "0" || cells[2] == "1")
  }

  /// One category a line. The same pair twice is an error.
  static func long(
    _ rows: ArraySlice<TableLexicon.Row>, _ wordColumn: Int, _ categoryColumn: Int, _ valueColumn: Int?, _ path: String
  ) throws(LexiconError) -> CategoryDictionary {
    var dictionary = CategoryDictionary()
    var known: [[String]: (line: Int, isMember: Bool)] = [:]
    for row in rows {
      let word = try cell(row, wordColumn, "word", path)
      let category = try cell(row, categoryColumn, "category", path)
      var isMember = true
      if let valueColumn {
        let value = try cell(row, valueColumn, "0 or 1", path)
        guard let number = Double(value), number.isFinite else {
          throw malformed(row, path, "“\(word)” in \(category) is “\(value)”: write 1 when it belongs there, else 0")
        }
        isMember = number != 0
      }
      let key = [LexiconLines.folded(word), category]
      if let first = known[key] {
        let what = first.isMember == isMember ? "stands on line \(first.line) too" : "says otherwise on line \(first.line)"
        throw malformed(row, path, "“\(word)” in \(category) \(what): keep one of the two")
      }
      known[key] = (row.line, isMember)
      let number = dictionary.category(category)
      if isMember { dictionary.add(word, to: number) }
    }
    if dictionary.entries.isEmpty { throw .malformed(path: path, line: rows.last?.line ?? 1, problem: "no word belongs to a category") }
    return dictionary
  }

  /// A column for each category: a cell that is neither empty nor 0 means that the word belongs there. A number below zero means that it does
  /// no longer (Loughran and McDonald write the year in which a word was taken out so).
  static func wide(
    _ rows: ArraySlice<TableLexicon.Row>, _ wordColumn: Int, _ columns: [(at: Int, name: String)], _ path: String
  ) throws(LexiconError) -> CategoryDictionary {
    var dictionary = CategoryDictionary()
    let numbers = columns.map { dictionary.category($0.name) }
    var known: [String: (line: Int, categories: [Int])] = [:]
    for row in rows {
      let word = try cell(row, wordColumn, "word", path)
      var categories: [Int] = []
      for (column, number) in zip(columns, numbers) {
        guard column.at < row.cells.count else {
          throw malformed(row, path, "“\(word)” has no cell for \(column.name): every line needs as many cells as the header")
        }
        if try isMember(row.cells[column.at], column.name, word, row, path) { categories.append(number) }
      }
      let folded = LexiconLines.folded(word)
      if let first = known[folded] {
        let what = first.categories == categories ? "stands on line \(first.line) too" : "has other categories on line \(first.line)"
        throw malformed(row, path, "“\(word)” \(what): keep one of the two")
      }
      known[folded] = (row.line, categories)
      for category in categories { dictionary.add(word, to: category) }
    }
    if dictionary.entries.isEmpty { throw .malformed(path: path, line: rows.last?.line ?? 1, problem: "no word belongs to a category") }
    return dictionary
  }

  private static func isMember(
    _ cell: String, _ name: String, _ word: String, _ row: TableLexicon.Row, _ path: String
  ) throws(LexiconError) -> Bool {
    if cell.isEmpty { return false }
    if let number = Double(cell), number.isFinite { return number > 0 }
    let folded = WordFolding.fold(cell)
    if folded == WordFolding.fold(name) || folded == "x" || folded == "yes" || folded == "true" { return true }
    if folded == "no" || folded == "false" { return false }
    throw malformed(
      row, path,
      "“\(word)” has “\(cell)” under \(name): write a number, 0 where it does not belong there (a column of weights is called weight)")
  }

  private static func cell(_ row: TableLexicon.Row, _ at: Int, _ what: String, _ path: String) throws(LexiconError) -> String {
    guard at < row.cells.count, !row.cells[at].isEmpty else {
      throw malformed(row, path, "no \(what) in “\(row.cells.joined(separator: " "))”")
    }
    return row.cells[at]
  }

  private static func malformed(_ row: TableLexicon.Row, _ path: String, _ problem: String) -> LexiconError {
    .malformed(path: path, line: row.line, problem: problem)
  }
}
