/// A value that consists of its fields: a mark, a mention inside a mark, the options of an analyzer.
///
/// Its fields hold all of its state (a mark's span and reason excepted), so that it can be written to a file and read back field by field.
public protocol Record: Sendable, Equatable {
  static var fields: [Field<Self>] { get }
  /// The values of its fields, in their order. A requirement, so that it is compiled for each type; the default is what every type wants.
  var fieldValues: [FieldValue] { get }
  /// The same with `none` for every field that is not needed.
  func fieldValues(where isNeeded: [Bool]) -> [FieldValue]
}

extension Record {
  public var fieldValues: [FieldValue] { Self.fields.map { $0.value(of: self) } }

  public func fieldValues(where isNeeded: [Bool]) -> [FieldValue] {
    Self.fields.enumerated().map { isNeeded[$0] ? $1.value(of: self) : .none }
  }
}
