/// What a field can hold several of: texts, spans, records.
public protocol FieldElement: Sendable, Equatable {
  static var listKind: FieldKind { get }
  static func listValue(_ list: [Self]) -> FieldValue
  static func list(from value: FieldValue) -> [Self]?
}

extension String: FieldElement {
  public static var listKind: FieldKind { .texts }
  public static func listValue(_ list: [String]) -> FieldValue { .texts(list) }
  public static func list(from value: FieldValue) -> [String]? {
    switch value {
    case .texts(let texts): texts
    case .none: []
    default: nil
    }
  }
}

extension TextSpan: FieldElement {
  public static var listKind: FieldKind { .spans }
  public static func listValue(_ list: [TextSpan]) -> FieldValue { list.isEmpty ? .none : .spans(list) }
  public static func list(from value: FieldValue) -> [TextSpan]? {
    switch value {
    case .spans(let spans): spans
    case .none: []
    default: nil
    }
  }
}
