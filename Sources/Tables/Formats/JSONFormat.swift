import AnalyzerKit
import JSON

/// A JSON array with one object a row and a row a line.
struct JSONFormat: TableFormat {
  let name = "json"
  let extensions = ["json"]
  let appending: AppendRefusal? = AppendRefusal("one JSON file holds one list", instead: "use .jsonl")

  func write(_ table: Table, options: TableOptions) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginArray(.lines)
    for row in table.rows { writer.row(row, table.columns) }
    writer.endArray()
    writer.newline()
    return writer.bytes
  }
}
