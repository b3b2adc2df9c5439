import Terminal

/// Rows under a header, each column at its width.
struct GridLayout {
  let grid: TextGrid
  let widths: [Int]
  let options: TableOptions

  var lines: [String] {
    var lines: [String] = []
    if options.showHeader { lines.append(line(grid.columns.map(\.name)) { _, text in bold(text) }) }
    for row in grid.rows { lines.append(line(row) { $0 == grid.keyword ? bold($1) : $1 }) }
    return lines
  }

  private func line(_ cells: [String], emphasis: (Int, String) -> String) -> String {
    var line = ""
    var pending = 0
    for (at, cell) in cells.enumerated() {
      let toRight = grid.columns[at].isNumeric || at + 1 == grid.keyword
      let text = at + 1 == grid.keyword ? LineWrapping.cutStart(cell, to: widths[at]) : VisibleText.truncate(cell, to: widths[at])
      let blanks = max(0, widths[at] - VisibleText.width(text))
      pending += grid.gap(before: at) + (toRight ? blanks : 0)
      if !text.isEmpty {
        line += String(repeating: " ", count: pending) + emphasis(at, text)
        pending = 0
      }
      if !toRight { pending += blanks }
    }
    return line
  }

  private func bold(_ text: String) -> String { options.colour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
