/// A Swift type that a field can hold.
public protocol FieldConvertible: Sendable, Equatable {
  static var fieldKind: FieldKind { get }
  /// The closed set of values, nil for an open one.
  static var fieldValues: [String]? { get }
  /// Whether its value may be `none`.
  static var fieldIsOptional: Bool { get }
  var fieldValue: FieldValue { get }
  /// Nil when `value` is of another kind or outside the closed set.
  init?(fieldValue: FieldValue)
}

extension FieldConvertible {
  public static var fieldValues: [String]? { nil }
  public static var fieldIsOptional: Bool { false }
}

extension String: FieldConvertible {
  public static var fieldKind: FieldKind { .text }
  public var fieldValue: FieldValue { .text(self) }
  public init?(fieldValue: FieldValue) {
    switch fieldValue {
    case .text(let text): self = text
    case .none: self = ""
    default: return nil
    }
  }
}

extension Int: FieldConvertible {
  public static var fieldKind: FieldKind { .integer }
  public var fieldValue: FieldValue { .integer(self) }
  public init?(fieldValue: FieldValue) {
    guard case .integer(let value) = fieldValue else { return nil }
    self = value
  }
}

extension Double: FieldConvertible {
  public static var fieldKind: FieldKind { .number }
  /// What is no number (NaN) and infinity are none.
  public static var fieldIsOptional: Bool { true }
  public var fieldValue: FieldValue { isFinite ? .number(self) : .none }
  public init?(fieldValue: FieldValue) {
    guard let value = fieldValue.numeric else { return nil }
    self = value
  }
}

extension Bool: FieldConvertible {
  public static var fieldKind: FieldKind { .flag }
  public var fieldValue: FieldValue { .flag(self) }
  public init?(fieldValue: FieldValue) {
    guard case .flag(let value) = fieldValue else { return nil }
    self = value
  }
}

extension TextSpan: FieldConvertible {
  public static var fieldKind: FieldKind { .span }
  public var fieldValue: FieldValue { .span(self) }
  public init?(fieldValue: FieldValue) {
    guard case .span(let span) = fieldValue else { return nil }
    self = span
  }
}

extension Optional: FieldConvertible where Wrapped: FieldConvertible {
  public static var fieldKind: FieldKind { Wrapped.fieldKind }
  public static var fieldValues: [String]? { Wrapped.fieldValues }
  public static var fieldIsOptional: Bool { true }
  public var fieldValue: FieldValue { map(\.fieldValue) ?? .none }
  public init?(fieldValue: FieldValue) {
    if fieldValue.isNone {
      self = .none
    } else {
      guard let wrapped = Wrapped(fieldValue: fieldValue) else { return nil }
      self = wrapped
    }
  }
}

extension Array: FieldConvertible where Element: FieldElement {
  public static var fieldKind: FieldKind { Element.listKind }
  /// An empty list of places is none.
  public static var fieldIsOptional: Bool { Element.listKind == .spans }
  public var fieldValue: FieldValue { Element.listValue(self) }
  public init?(fieldValue: FieldValue) {
    guard let list = Element.list(from: fieldValue) else { return nil }
    self = list
  }
}
