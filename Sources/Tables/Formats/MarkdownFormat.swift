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
    var result = ""
    var previous: Character = " "
    let text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let characters = Array(VisibleText.make(text, keepingLines: true))
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      switch character {
      case "\n": result += "<br>"
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "|", "`", "*", "[", "]", "~": result += "\\" + String(character)
      case "_" where !(isWord(previous) && isWord(next)): result += "\\_"
      default: result.append(character)
      }
      previous = character
    }
    return result
  }

  private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
