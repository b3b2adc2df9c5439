import AnalyzerKit

/// Words for field values: what a listing shows where a field holds places or nested records.
enum CellText {
  /// A value for a table: spans become the words that stand there.
  static func cell(_ value: FieldValue, in text: SourceText) -> FieldValue {
    switch value {
    case .span(let span): .text(words(span, in: text))
    case .spans(let spans): spans.isEmpty ? .none : .text(spans.map { words($0, in: text) }.joined(separator: " … "))
    case .records(let records): .integer(records.count)
    default: value
    }
  }

  /// A value as plain words; empty for none.
  static func plain(_ value: FieldValue, in text: SourceText) -> String {
    switch cell(value, in: text) {
    case .none: ""
    case .text(let text): text
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)"
    case .flag(let value): value ? "yes" : "no"
    case .texts(let texts): texts.joined(separator: ", ")
    case .span, .spans, .records: ""
    }
  }

  /// The words of a span on one line: white space of any kind becomes one blank.
  static func words(_ span: TextSpan, in text: SourceText) -> String {
    text.string(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
