/// A value that consists of its fields: a mark, a mention inside a mark, the options of an analyzer.
///
/// Its fields hold all of its state (a mark's span and reason excepted), so that it can be written to a file and read back field by field.
public protocol Record: Sendable, Equatable {
  static var fields: [Field<Self>] { get }
}
