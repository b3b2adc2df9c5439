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
