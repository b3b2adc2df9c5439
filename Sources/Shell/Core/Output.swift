import AnalyzerKit

/// What a verb answers, before it is shown, paged or written.
enum Output {
  case nothing
  /// Lines for a person; made visible before they reach a terminal. Styles are added by `StyledText`.
  case text(StyledText)
  case table(Table, format: String?)
  /// Bytes of a file format, for `>` and `|` as they are.
  case bytes([UInt8])

  static func line(_ text: String) -> Output { .text(StyledText(text)) }
}
