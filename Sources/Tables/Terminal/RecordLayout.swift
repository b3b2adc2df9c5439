import Terminal

/// One field a line, names at the left, values wrapped: for narrow windows and for single rows with many columns.
struct RecordLayout {
  let grid: TextGrid
  let options: TableOptions

  /// Values that would have less room than this stand below their names.
  private static let leastBeside = 12

  var lines: [String] {
    var lines: [String] = []
    let names = grid.columns.map { options.showHeader ? $0.name : "" }
    let nameWidth = names.map { VisibleText.width($0) }.max() ?? 0
    let isAligned = grid.rows.count == 1
    let numberWidth = isAligned ? zip(grid.columns, grid.rows[0]).reduce(0) { $1.0.isNumeric ? max($0, $1.1.width) : $0 } : 0
    for (index, row) in grid.rows.enumerated() {
      if index > 0 { lines.append("") }
      for (at, cell) in row.enumerated() {
        if grid.columns[at].name.isEmpty {
          if cell.width > 0 { lines += LineWrapping.wrap(cell.text, to: options.width).map(bold) }
        } else {
          let text = grid.columns[at].isNumeric ? VisibleText.pad(cell.text, to: numberWidth, right: true) : cell.text
          lines += field(names[at], cell.text.isEmpty ? "–" : text, nameWidth)
        }
      }
    }
    return lines
  }

  private func field(_ name: String, _ value: String, _ nameWidth: Int) -> [String] {
    if nameWidth == 0 { return LineWrapping.wrap(value, to: options.width) }
    let beside = options.width.map { $0 - nameWidth - 2 }
    if let beside, beside < Self.leastBeside, VisibleText.width(value) > beside {
      let width = options.width ?? 0
      return LineWrapping.wrap(name, to: width).map(bold)
        + LineWrapping.wrap(value, to: width - 2).map { "  " + $0 }
    }
    let wrapped = LineWrapping.wrap(value, to: beside)
    let indent = String(repeating: " ", count: nameWidth + 2)
    let padding = String(repeating: " ", count: nameWidth - VisibleText.width(name) + 2)
    return wrapped.enumerated().map { $0 == 0 ? bold(name) + padding + $1 : indent + $1 }
  }

  private func bold(_ text: String) -> String { options.colour && !text.isEmpty ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
