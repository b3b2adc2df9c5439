import AnalyzerKit

/// One figure of a family of measures: its column, with the formula and its source, and how it is worked out.
struct Measure<Subject>: Sendable {
  let column: FieldSchema
  /// Nil where the figure is undefined.
  let value: @Sendable (Subject) -> Double?

  init(_ name: String, help: String, shown: Bool = false, decimals: Int = 2, value: @escaping @Sendable (Subject) -> Double?) {
    column = FieldSchema(name, .number, help: help, isOptional: true, isShown: shown, decimals: decimals)
    self.value = value
  }

  /// The figure as a cell: empty where it is undefined, and never a number that is not finite.
  func cell(_ subject: Subject) -> FieldValue { value(subject)?.fieldValue ?? .none }
}
