/// The list of completions that Tab shows below the line.
struct CompletionListing {
  var items: [Completion]
  var columns: Int
  var rows: Int

  /// The listing's lines, each at most `columns` wide and together at most `rows`: one item a line with its help where they fit, else
  /// in columns, top to bottom; “and N more” last where they do not fit either.
  var lines: [String] {
    let rows = max(1, rows)
    if items.count <= rows, items.contains(where: { !$0.help.isEmpty }) { return explained }
    let names = items.map { VisibleText.truncate(VisibleText.make($0.display), to: max(1, columns - 1)) }
    let cell = (names.map { VisibleText.width($0) }.max() ?? 0) + 2
    let across = max(1, (columns + 1) / cell)
    let capacity = across * rows
    guard names.count > capacity else { return grid(names, across: across, cell: cell) }
    let shown = names.prefix(across * (rows - 1))
    return grid(Array(shown), across: across, cell: cell) + ["and \(names.count - shown.count) more"]
  }

  private var explained: [String] {
    let names = items.map { VisibleText.make($0.display) }
    let wide = min(names.map { VisibleText.width($0) }.max() ?? 0, max(8, columns / 2))
    return zip(names, items).map { name, item in
      let help = VisibleText.make(item.help)
      let line = help.isEmpty ? name : VisibleText.pad(VisibleText.truncate(name, to: wide), to: wide) + "  " + help
      return VisibleText.truncate(line, to: max(1, columns - 1))
    }
  }

  private func grid(_ names: [String], across: Int, cell: Int) -> [String] {
    let down = (names.count + across - 1) / across
    return (0..<down).map { row in
      let inRow = stride(from: row, to: names.count, by: down).map { names[$0] }
      return inRow.dropLast().map { VisibleText.pad($0, to: cell) }.joined() + (inRow.last ?? "")
    }
  }
}
