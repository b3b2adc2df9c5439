import AnalyzerKit

/// A module's verb as the workbench uses it: its type is hidden behind a function over option values and arguments.
public struct VerbEntry: Sendable {
  public let info: VerbInfo
  public let options: [FieldSchema]
  public let defaults: [FieldValue]
  /// Throws what the verb throws.
  public let run: @Sendable (_ options: [FieldValue], _ arguments: [String], SessionView) throws -> Table

  public init<V: Verb>(_ type: V.Type) {
    let optionFields = V.Options.fields
    info = V.info
    options = optionFields.map(\.schema)
    let blank = V.Options()
    defaults = optionFields.map { $0.value(of: blank) }
    run = { values, arguments, view in
      var options = V.Options()
      for (field, value) in zip(optionFields, values) where !field.set(value, in: &options) {
        throw FieldError.wrongKind(field: field.schema.name, word: "\(value)", expected: field.schema.kind.name)
      }
      return try V(options: options, arguments: arguments).run(view)
    }
  }

  public var verbs: [String] { [info.verb] + info.aliases }
}
