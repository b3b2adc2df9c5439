/// The type of a field's values.
public indirect enum FieldKind: Sendable, Equatable {
  case text, integer, number, flag, texts, span, spans
  /// A path of a file; its contents belong to the inputs of the layer.
  case file
  /// Nested records with fields of their own.
  case records([FieldSchema])

  /// Whether sums and averages make sense.
  public var isNumeric: Bool { self == .integer || self == .number }

  /// What a person calls it in a message.
  public var name: String {
    switch self {
    case .text: "text"
    case .integer: "a whole number"
    case .number: "a number"
    case .flag: "yes or no"
    case .texts: "a list of texts"
    case .span, .spans: "words of the article"
    case .file: "a file"
    case .records: "a list"
    }
  }
}
