import AnalyzerKit
import JSON

/// One JSON object a row, each on a line of its own.
struct JSONLinesFormat: TableFormat {
  let name = "jsonl"
  let extensions = ["jsonl", "ndjson"]

  func write(_ table: Table, options: TableOptions) -> [UInt8] {
    var writer = JSONWriter()
    for row in table.rows {
      writer.row(row, table.columns)
      writer.newline()
    }
    return writer.bytes
  }
}
