import AnalyzerKit

/// One condition on a column of a listing.
public struct RowFilter: Sendable {
  public let column: String
  /// Given the column's schema, a test for its values. Throws where the condition makes no sense for the column.
  public let test: @Sendable (FieldSchema) throws -> @Sendable (FieldValue) -> Bool

  public init(column: String, test: @escaping @Sendable (FieldSchema) throws -> @Sendable (FieldValue) -> Bool) {
    self.column = column
    self.test = test
  }
}
