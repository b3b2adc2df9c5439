/// One field of a record: its name, how to read and set it, and what a person should know about it.
///
/// Listing, filters, grouping, completion, help, `fix`, session files, batch output and its schema all come from a mark type's fields.
public struct Field<R: Record>: Sendable {
  public let schema: FieldSchema
  private let get: @Sendable (R) -> FieldValue
  private let assign: @Sendable (inout R, FieldValue) -> Bool

  /// A field behind a writable key path.
  ///
  /// - Parameters:
  ///   - editable: whether `fix` and `mark` may set it.
  ///   - shown: whether a listing shows it without being asked.
  ///   - total: what `--by` makes of it.
  ///   - pooled: how `--by` works it out anew, where neither sum nor mean is right.
  ///   - decimals: digits after the decimal point in tables.
  ///   - details: what `help VERB COLUMN` adds, for measures.
  ///   - file: the value names a file whose contents belong to the layer's inputs.
  public init<V: FieldConvertible>(
    _ name: String, _ path: WritableKeyPath<R, V> & Sendable, help: String, editable: Bool = false, shown: Bool = true,
    total: Aggregation = .none, pooled: PooledFigure? = nil, decimals: Int = 2, file: Bool = false, details: FieldDetails? = nil
  ) {
    schema = FieldSchema(
      name, file ? .file : V.fieldKind, help: help, values: V.fieldValues, isOptional: V.fieldIsOptional, isEditable: editable,
      isShown: shown, aggregation: total, pooled: pooled, decimals: decimals, details: details)
    get = { $0[keyPath: path].fieldValue }
    assign = { record, value in
      guard let value = V(fieldValue: value) else { return false }
      record[keyPath: path] = value
      return true
    }
  }

  /// A field that is worked out from others: listed and filtered, but neither written to files nor read back.
  public init<V: FieldConvertible>(
    derived name: String, _ path: KeyPath<R, V> & Sendable, help: String, shown: Bool = true, total: Aggregation = .none, decimals: Int = 2
  ) {
    schema = FieldSchema(
      name, V.fieldKind, help: help, values: V.fieldValues, isOptional: V.fieldIsOptional, isShown: shown, isDerived: true,
      aggregation: total, decimals: decimals)
    get = { $0[keyPath: path].fieldValue }
    assign = { _, _ in true }
  }

  public func value(of record: R) -> FieldValue { get(record) }

  /// False when the value is of another kind or outside the closed set; the record is then as it was.
  public func set(_ value: FieldValue, in record: inout R) -> Bool { assign(&record, value) }
}
