/// A figure that `--by` works out anew for every group from the sums of other columns: a rate is no mean of rates.
public struct PooledFigure: Sendable, Equatable {
  /// The columns whose sums it is made from.
  public var columns: [String]
  /// Given those sums in their order; nil where the figure is undefined.
  public var formula: @Sendable ([Double]) -> Double?

  public init(_ columns: [String], formula: @escaping @Sendable ([Double]) -> Double?) {
    self.columns = columns
    self.formula = formula
  }

  /// Compares the columns; a formula belongs to its field.
  public static func == (lhs: PooledFigure, rhs: PooledFigure) -> Bool { lhs.columns == rhs.columns }
}
