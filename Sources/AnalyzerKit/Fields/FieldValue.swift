/// The value of one field of a mark, an option or a table cell.
public enum FieldValue: Sendable, Hashable {
  /// Nothing is there: an empty cell, `null` in JSON.
  case none
  case text(String)
  case integer(Int)
  case number(Double)
  case flag(Bool)
  case texts([String])
  /// UTF-8 bytes of the article's text; written as Unicode scalar offsets.
  case span(TextSpan)
  case spans([TextSpan])
  /// Nested records (the mentions of an entity), each with the values of its own fields in their order.
  case records([[FieldValue]])

  public var isNone: Bool { self == .none }

  /// Nothing, an empty text or an empty list.
  public var isEmpty: Bool {
    switch self {
    case .none: true
    case .text(let text): text.isEmpty
    case .texts(let texts): texts.isEmpty
    case .spans(let spans): spans.isEmpty
    case .records(let records): records.isEmpty
    case .integer, .number, .flag, .span: false
    }
  }

  /// The value as a number, where it is one.
  public var numeric: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    case .flag(let value): value ? 1 : 0
    default: nil
    }
  }
}
