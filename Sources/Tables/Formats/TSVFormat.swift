import AnalyzerKit
import Terminal

/// Tab-separated values without quoting (IANA's text/tab-separated-values): tabs and line breaks in cells become blanks.
struct TSVFormat: TableFormat {
  let name = "tsv"
  let extensions = ["tsv", "tab"]

  func write(_ table: Table, options: TableOptions) -> [UInt8] {
    var bytes: [UInt8] = []
    if options.showHeader { append(table.columns.map { FormulaGuard.neutral($0.name) }, to: &bytes, options) }
    for row in table.rows { append(row.cells.map(FormulaGuard.words), to: &bytes, options) }
    return bytes
  }

  private func append(_ cells: [String], to bytes: inout [UInt8], _ options: TableOptions) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: "\t")) }
      var flat = cell.utf8.map { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
      if options.width != nil { flat = Array(VisibleText.make(String(decoding: flat, as: UTF8.self)).utf8) }
      bytes.append(contentsOf: flat)
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}
