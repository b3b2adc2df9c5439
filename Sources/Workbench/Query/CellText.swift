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
    if isOneLine(text.bytes, span) { return text.string(span) }
    return text.string(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether no white space but single blanks between words stands in a span, told by its bytes; false also where that would take decoding.
  private static func isOneLine(_ bytes: [UInt8], _ span: TextSpan) -> Bool {
    guard span.start >= 0, span.end <= bytes.count, span.start < span.end else { return false }
    var wasBlank = true
    for at in span.start..<span.end {
      let byte = bytes[at]
      if byte == 0x20 {
        if wasBlank { return false }
        wasBlank = true
        continue
      }
      wasBlank = false
      // White space beyond ASCII begins with C2, E1 or E3, or with E2 80 or E2 81 and a byte that curly marks and dashes do not have.
      if byte < 0x20 || byte == 0xC2 || byte == 0xE1 || byte == 0xE3 { return false }
      if byte == 0xE2, at + 2 < span.end, bytes[at + 1] <= 0x81 {
        let last = bytes[at + 2]
        if bytes[at + 1] == 0x81 || last <= 0x8A || (0xA8...0xAF).contains(last) { return false }
      }
    }
    return !wasBlank
  }
}
