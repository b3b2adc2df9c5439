/// A value that a field cannot take.
public enum FieldError: Error, Equatable, CustomStringConvertible {
  case wrongKind(field: String, word: String, expected: String)
  case notInSet(field: String, word: String, values: [String])
  case notTypable(field: String)
  case notEditable(field: String, editable: [String])
  case unknown(field: String, known: [String])
  case notValid(field: String, message: String)

  public var description: String {
    switch self {
    case .wrongKind(let field, let word, let expected): "\(field) takes \(expected), not “\(word)”"
    case .notInSet(let field, let word, let values): "\(field) cannot be “\(word)”: it is one of \(values.joined(separator: ", "))"
    case .notTypable(let field): "\(field) holds places in the text and cannot be typed in"
    case .notEditable(let field, let editable):
      editable.isEmpty
        ? "\(field) cannot be changed" : "\(field) cannot be changed; what can be is \(editable.joined(separator: ", "))"
    case .unknown(let field, let known): "there is no field “\(field)”; there are \(known.joined(separator: ", "))"
    case .notValid(let field, let message): "\(field): \(message)"
    }
  }
}
