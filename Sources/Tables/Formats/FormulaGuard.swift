import AnalyzerKit

/// Keeps spreadsheets from running what an article says.
///
/// A text that begins as a formula does gets an apostrophe before it, as OWASP advises (“CSV Injection”). Numbers never do.
enum FormulaGuard {
  static func words(_ cell: FieldValue) -> String {
    switch cell {
    case .integer, .number, .span, .spans, .records: CellWords.plain(cell)
    case .none, .text, .texts, .flag: neutral(CellWords.plain(cell))
    }
  }

  static func neutral(_ text: String) -> String {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n": "'" + text
    default: text
    }
  }
}
