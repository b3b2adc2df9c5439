import AnalyzerKit
import Terminal

/// A table for people: in columns, or field by field where columns do not fit.
///
/// On a terminal no line is wider than the window; elsewhere nothing is cut. Numbers are never cut, and no column is left out.
public struct TerminalFormat: TableFormat {
  public init() {}

  public let name = "table"
  public let extensions = ["txt"]

  /// One row with more columns than this is shown field by field.
  private static let fewColumns = 6
  /// A window that is narrower is taken to be so wide.
  private static let leastWidth = 12

  public func write(_ table: Table, options: TableOptions) -> [UInt8] {
    var options = options
    options.width = options.width.map { max($0, Self.leastWidth) }
    let grid = TextGrid(table, options)
    var lines: [String]
    if grid.rows.isEmpty {
      lines = ["no rows"]
    } else if grid.rows.count == 1, grid.columns.count > Self.fewColumns {
      lines = RecordLayout(grid: grid, options: options).lines
    } else if let widths = ColumnWidths.fit(grid, in: options.width) {
      lines = GridLayout(grid: grid, widths: widths, options: options).lines
    } else {
      lines = RecordLayout(grid: grid, options: options).lines
    }
    if let plot = table.plot, !plot.panels.isEmpty { lines += [""] + StripLayout(plot: plot, options: options).lines }
    if !grid.notes.isEmpty {
      if !grid.rows.isEmpty { lines.append("") }
      for note in grid.notes {
        lines += LineWrapping.wrap(note, to: options.width).map { options.colour ? "\u{1B}[2m\($0)\u{1B}[0m" : $0 }
      }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
