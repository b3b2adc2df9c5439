import Terminal

/// Rows under a header, each column at its width.
struct GridLayout {
  let grid: TextGrid
  let widths: [Int]
  let options: TableOptions

  var lines: [String] {
    var lines: [String] = []
    if options.showHeader { lines.append(line(grid.columns.map { TextGrid.Cell($0.name) }) { _, text in bold(text) }) }
    for row in grid.rows { lines.append(line(row) { $0 == grid.keyword ? bold($1) : $1 }) }
    return lines
  }

  private func line(_ cells: [TextGrid.Cell], emphasis: (Int, String) -> String) -> String {
    var line = ""
    var pending = 0
    for (at, cell) in cells.enumerated() {
      let toRight = grid.columns[at].isNumeric || at + 1 == grid.keyword
      let text = cell.width <= widths[at] ? cell.text : cut(cell.text, at)
      let blanks = widths[at] - (cell.width <= widths[at] ? cell.width : VisibleText.width(text))
      pending += grid.gap(before: at) + (toRight ? blanks : 0)
      if !text.isEmpty {
        line += String(repeating: " ", count: pending) + emphasis(at, text)
        pending = 0
      }
      if !toRight { pending += blanks }
    }
    return line
  }

  /// The context before a keyword is cut where it begins, all else where it ends.
  private func cut(_ text: String, _ column: Int) -> String {
    column + 1 == grid.keyword ? LineWrapping.cutStart(text, to: widths[column]) : VisibleText.truncate(text, to: widths[column])
  }

  private func bold(_ text: String) -> String { options.colour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
