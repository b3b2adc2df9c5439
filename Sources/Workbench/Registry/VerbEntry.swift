import AnalyzerKit

/// A module's verb as the workbench uses it: its type is hidden behind a function over option values and arguments.
public struct VerbEntry: Sendable {
  public let info: VerbInfo
  public let requires: [Requirement]
  public let options: [FieldSchema]
  public let defaults: [FieldValue]
  /// Throws what the verb throws.
  public let run: @Sendable (_ options: [FieldValue], _ arguments: [String], SessionView) throws -> Table
  /// The tables of several groups of articles together; nil for a verb that looks at each group by itself.
  public let runGroups: (@Sendable (_ options: [FieldValue], _ arguments: [String], [SessionView]) throws -> [Table])?

  public init<V: Verb>(_ type: V.Type) {
    let optionFields = V.Options.fields
    info = V.info
    requires = V.requires
    options = optionFields.map(\.schema)
    let blank = V.Options()
    defaults = optionFields.map { $0.value(of: blank) }
    run = { values, arguments, view in try VerbEntry.made(V.self, values, arguments).run(view) }
    runGroups = (type as? any GroupingVerb.Type).map { VerbEntry.groupRun($0) }
  }

  private static func made<V: Verb>(_ type: V.Type, _ values: [FieldValue], _ arguments: [String]) throws -> V {
    var options = V.Options()
    for (field, value) in zip(V.Options.fields, values) where !field.set(value, in: &options) {
      throw FieldError.wrongKind(field: field.schema.name, word: "\(value)", expected: field.schema.kind.name)
    }
    return try V(options: options, arguments: arguments)
  }

  private static func groupRun<V: GroupingVerb>(
    _ type: V.Type
  ) -> @Sendable ([FieldValue], [String], [SessionView]) throws -> [Table] {
    { values, arguments, views in try made(V.self, values, arguments).run(views) }
  }

  public var verbs: [String] { [info.verb] + info.aliases }
}
