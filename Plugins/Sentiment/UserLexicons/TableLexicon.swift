/// Reads a table: cells separated by tabs, semicolons or commas, a header or none.
///
/// Three kinds of table are told apart:
/// words with weights (`calm,1.5`); one category a line with 0 or 1 (`abandon<TAB>fear<TAB>1`, as NRC's lexicons come), or with a header
/// `word,sentiment`; and a column for each category (Loughran and McDonald's master dictionary, the General Inquirer).
enum TableLexicon {
  struct Row {
    var line: Int
    var cells: [String]
  }

  /// Throws `LexiconError`.
  static func read(_ lines: LexiconLines) throws(LexiconError) -> UserLexicon {
    guard let first = lines.lines.first else { throw .empty(path: lines.path) }
    let separator: Character =
      first.text.contains("\t") ? "\t" : first.text.contains(";") && !first.text.contains(",") ? ";" : ","
    var rows: [Row] = []
    for line in lines.lines {
      let cells: [String]
      do { cells = try line.cells(separatedBy: separator) } catch { throw LexiconError(error, path: lines.path) }
      if !cells.allSatisfy(\.isEmpty) { rows.append(Row(line: line.number, cells: cells)) }
    }
    guard let header = rows.first else { throw .empty(path: lines.path) }
    let data = rows.dropFirst()
    switch TableHeader(header.cells, first: data.first?.cells ?? []) {
    case .weights(let word, let weight): return .weights(try weights(data, word, weight, lines.path))
    case .long(let word, let category, let value):
      return .categories(try CategoryTables.long(data, word, category, value, lines.path))
    case .wide(let word, let columns):
      return .categories(try CategoryTables.wide(data, word, columns.map { ($0, header.cells[$0]) }, lines.path))
    case .none where CategoryTables.isLong(header.cells):
      return .categories(try CategoryTables.long(rows[...], 0, 1, 2, lines.path))
    case .none: return .weights(try weights(rows[...], 0, 1, lines.path))
    }
  }

  /// The same word twice is an error, whatever its weights.
  private static func weights(
    _ rows: ArraySlice<Row>, _ wordColumn: Int, _ weightColumn: Int, _ path: String
  ) throws(LexiconError) -> [UserLexicon.WeightedEntry] {
    var entries: [UserLexicon.WeightedEntry] = []
    var known: [String: (line: Int, weight: Double)] = [:]
    for row in rows {
      guard row.cells.count > max(wordColumn, weightColumn) else {
        throw .missingColumn(path: path, line: row.line, found: row.cells.joined(separator: " "))
      }
      let (cell, weightCell) = (row.cells[wordColumn], row.cells[weightColumn])
      let word = LexiconLines.folded(cell)
      if word.isEmpty { throw .emptyWord(path: path, line: row.line) }
      guard let weight = Double(weightCell), abs(weight) <= LexiconError.greatestWeight else {
        throw .badWeight(path: path, line: row.line, word: cell, weight: weightCell)
      }
      if let first = known[word] {
        throw .duplicate(path: path, line: row.line, word: word, first: first.line, isEqual: first.weight == weight)
      }
      known[word] = (row.line, weight)
      entries.append(UserLexicon.WeightedEntry(words: word, weight: weight))
    }
    if entries.isEmpty { throw .empty(path: path) }
    return entries
  }
}
