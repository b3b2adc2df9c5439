import AnalyzerKit

/// A listing whose columns are known without running it.
protocol FixedColumns {
  var fixedColumns: [FieldSchema] { get }
}
