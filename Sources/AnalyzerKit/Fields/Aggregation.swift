/// What `--by` makes of a numeric column.
public enum Aggregation: String, Sendable, CaseIterable {
  /// The column is left out of grouped tables.
  case none
  case sum
  case mean
  case minimum
  case maximum
}
