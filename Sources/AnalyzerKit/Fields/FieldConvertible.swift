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

/// An enumeration with raw strings is a field with a closed set of values: conform it to `FieldChoice`, no more.
public protocol FieldChoice: FieldConvertible, RawRepresentable, CaseIterable where RawValue == String {}

extension FieldChoice {
  public static var fieldKind: FieldKind { .text }
  public static var fieldValues: [String]? { allCases.map(\.rawValue) }
  public var fieldValue: FieldValue { .text(rawValue) }
  public init?(fieldValue: FieldValue) {
    guard case .text(let text) = fieldValue else { return nil }
    self.init(rawValue: text)
  }
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
