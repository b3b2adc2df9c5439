import AnalyzerKit
import Terminal

/// A table in GitHub's Markdown, its notes below.
struct MarkdownFormat: TableFormat {
  let name = "markdown"
  let extensions = ["md", "markdown"]

  func write(_ table: Table, options: TableOptions) -> [UInt8] {
    var text = ""
    if !table.columns.isEmpty {
      text += line(table.columns.map { Self.escape($0.name) })
      text += line(table.columns.indices.map { ColumnKind.isNumeric(table, $0) ? "---:" : "---" })
    }
    for row in table.rows { text += line(zip(table.columns, row.cells).map { Self.escape(CellWords.shown($1, $0)) }) }
    for note in table.notes { text += "\n" + Self.escape(note) + "\n" }
    return Array(text.utf8)
  }

  private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

  /// What would be markup is escaped; an underscore inside a word is none.
  static func escape(_ text: String) -> String {
    if text.utf8.allSatisfy({ isPlain($0) }) { return text }
    var result: [UInt8] = []
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let bytes = Array(VisibleText.make(lines, keepingLines: true).utf8)
    result.reserveCapacity(bytes.count + 8)
    for (at, byte) in bytes.enumerated() {
      switch byte {
      case 0x0A: result += "<br>".utf8
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: ">"): result += "&gt;".utf8
      case UInt8(ascii: "_") where at > 0 && isWord(bytes[at - 1]) && at + 1 < bytes.count && isWord(bytes[at + 1]): result.append(byte)
      case _ where !isPlain(byte) && byte >= 0x20 && byte < 0x7F: result += [UInt8(ascii: "\\"), byte]
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a byte is itself in Markdown, in HTML and on a terminal, whatever is around it.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F...: false
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "`"): false
    case UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"), UInt8(ascii: "_"): false
    default: true
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }
}
