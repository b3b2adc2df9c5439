import AnalyzerKit
import Terminal

/// Comma-separated values by RFC 4180, with LF line ends as other Unix programs write them.
struct CSVFormat: TableFormat {
  let name = "csv"
  let extensions = ["csv"]

  func write(_ table: Table, options: TableOptions) -> [UInt8] {
    var bytes: [UInt8] = []
    if options.showHeader { append(table.columns.map { FormulaGuard.neutral($0.name) }, to: &bytes, options) }
    for row in table.rows { append(row.cells.map(FormulaGuard.words), to: &bytes, options) }
    return bytes
  }

  private func append(_ cells: [String], to bytes: inout [UInt8], _ options: TableOptions) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      let cell = options.width == nil ? cell : VisibleText.make(cell, keepingLines: true)
      // A row that is one empty cell would else be an empty line, which readers skip.
      let isQuoted = cells.count == 1 && cell.isEmpty || cell.utf8.contains(where: Self.needsQuotes) || Self.hasOuterBlank(cell)
      if isQuoted {
        bytes.append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
          if byte == UInt8(ascii: "\"") { bytes.append(byte) }
          bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
      } else {
        bytes.append(contentsOf: cell.utf8)
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
  }

  private static func hasOuterBlank(_ cell: String) -> Bool { cell.utf8.first == 0x20 || cell.utf8.last == 0x20 }
}
