import AnalyzerKit

/// What there is to know about one option of a verb.
public struct OptionSchema: Sendable, Equatable {
  public enum Value: Sendable, Equatable {
    /// It takes no value.
    case flag
    /// It takes one; the placeholder is how help names it, such as `COLUMN` or `N`.
    case word(placeholder: String)
  }

  /// Without `--`, words joined by `-` or `_`; either is understood.
  public var name: String
  public var value: Value
  /// Whether it may be given more than once.
  public var repeats: Bool
  public var help: String
  /// The closed set of values, for completion and messages; nil for an open one.
  public var values: [String]?

  public init(_ name: String, _ value: Value, repeats: Bool = false, help: String, values: [String]? = nil) {
    self.name = name
    self.value = value
    self.repeats = repeats
    self.help = help
    self.values = values
  }

  /// The option that sets a field of a verb's or an analyzer's options.
  public init(_ field: FieldSchema) {
    self.init(
      field.name, field.kind == .flag ? .flag : .word(placeholder: field.name.uppercased()), repeats: field.kind == .texts,
      help: field.help, values: field.values)
  }

  /// The short form of a condition on a column: `--speaker putin`. Given twice, both must hold.
  public static func condition(on column: FieldSchema) -> OptionSchema {
    OptionSchema(column.name, .word(placeholder: "VALUE"), repeats: true, help: column.help, values: column.values)
  }

  func isNamed(_ name: String) -> Bool { TextFolding.name(self.name) == TextFolding.name(name) }
}
