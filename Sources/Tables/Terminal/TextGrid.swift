import AnalyzerKit
import Terminal

/// A table in visible words: what the terminal's layouts are made from.
struct TextGrid {
  struct Column {
    var name: String
    /// Numbers: set to the right and never cut.
    var isNumeric: Bool
    /// The widest of the cells and the header, in terminal columns.
    var width: Int
  }

  /// A cell's words, visible, and the terminal columns they take.
  struct Cell {
    let text: String
    let width: Int

    init(_ text: String) {
      self.text = VisibleText.make(text)
      width = VisibleText.width(self.text)
    }
  }

  var columns: [Column] = []
  var rows: [[Cell]]
  var notes: [String]
  /// The column of the keyword; its neighbours are its contexts.
  var keyword: Int?

  init(_ table: Table, _ options: TableOptions) {
    rows = table.rows.map { row in
      table.columns.indices.map { at in
        let words = at < row.cells.count ? CellWords.shown(row.cells[at], table.columns[at]) : ""
        // A row that began with nothing would look like part of the one above.
        return Cell(words.isEmpty && at == 0 && table.keywordColumn == nil ? "–" : words)
      }
    }
    notes = table.notes.map { VisibleText.make($0) }
    keyword = table.keywordColumn.flatMap { table.columns.indices.contains($0) ? $0 : nil }
    var names = table.columns.map { VisibleText.make($0.name) }
    var numeric = table.columns.indices.map { ColumnKind.isNumeric(table, $0) }
    if options.showRefs, table.column("id") == nil, let refs = Self.refs(table) {
      names.insert("", at: 0)
      numeric.insert(false, at: 0)
      for at in rows.indices { rows[at].insert(Cell(refs[at]), at: 0) }
      keyword = keyword.map { $0 + 1 }
    }
    for (at, name) in names.enumerated() {
      let header = options.showHeader ? VisibleText.width(name) : 0
      let width = rows.reduce(header) { max($0, $1[at].width) }
      columns.append(Column(name: name, isNumeric: numeric[at], width: width))
    }
  }

  /// What each row points at, as it is typed; nil where none points anywhere.
  private static func refs(_ table: Table) -> [String]? {
    guard table.rows.contains(where: { $0.ref != nil }) else { return nil }
    let first = table.rows.lazy.compactMap(\.article).first
    let isMixed = table.column("article") == nil && table.rows.contains { $0.article != nil && $0.article != first }
    return table.rows.map { row in
      guard let ref = row.ref else { return "" }
      let prefix = isMixed && ref.utf8.first.map { !(0x30...0x39).contains($0) } == true ? row.article.map { "\($0):" } ?? "" : ""
      return prefix + ref
    }
  }

  /// Blanks before a column; a keyword stands close to its contexts.
  func gap(before column: Int) -> Int {
    if column == 0 { return 0 }
    guard let keyword else { return 2 }
    return column == keyword || column == keyword + 1 ? 1 : 2
  }

  var gaps: Int { columns.indices.reduce(0) { $0 + gap(before: $1) } }
}
