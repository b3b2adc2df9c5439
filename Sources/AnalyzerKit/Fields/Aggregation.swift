/// What `--by` makes of a column.
public enum Aggregation: String, Sendable, CaseIterable {
  /// The column is left out of grouped tables.
  case none
  case sum
  case mean
  case minimum
  case maximum
  /// For texts: the different ones, the commonest first, with how often each stands there.
  case commonest
}
