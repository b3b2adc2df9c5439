/// How a condition compares.
public enum ConditionOperator: String, Sendable, CaseIterable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  /// Contains these whole words in sequence.
  case contains = "~"

  /// Whether it puts values in an order, and so takes exactly one.
  var isOrdering: Bool {
    switch self {
    case .less, .lessOrEqual, .greater, .greaterOrEqual: true
    case .equal, .notEqual, .contains: false
    }
  }

  /// Whether `lhs OPERATOR rhs` holds.
  func orders<Value: Comparable>(_ lhs: Value, _ rhs: Value) -> Bool {
    switch self {
    case .less: lhs < rhs
    case .lessOrEqual: lhs <= rhs
    case .greater: lhs > rhs
    case .greaterOrEqual: lhs >= rhs
    case .equal, .contains: lhs == rhs
    case .notEqual: lhs != rhs
    }
  }
}
