import AnalyzerKit

/// An analyzer as the workbench uses it: its type is hidden behind functions over `any Mark` and field values.
public struct AnalyzerEntry: Sendable {
  /// An analyzer made with options, ready to read articles.
  public typealias Run = @Sendable (AnalyzedText, Layers) throws -> [any Mark]
  /// The same for an analyzer that keeps of a text what it needs to make one record of several.
  public typealias PoolRun = @Sendable (AnalyzedText, Layers) throws -> any RecordPool

  /// The layer's name.
  public let name: String
  public let info: AnalyzerInfo
  public let requires: [Requirement]
  public let fields: [FieldSchema]
  public let options: [FieldSchema]
  public let defaults: [FieldValue]
  let typeName: String
  let markType: ObjectIdentifier
  let markName: String

  /// Makes the analyzer. Throws what its `init(options:)` throws, or a `FieldError` for a value that an option cannot take.
  public let prepare: @Sendable ([FieldValue]) throws -> Run
  /// The same for what it keeps of a text; nil where its records cannot be worked out for several texts together.
  public let preparePool: (@Sendable ([FieldValue]) throws -> PoolRun)?
  /// The values of a mark's fields, in the order of `fields`.
  public let values: @Sendable (any Mark) -> [FieldValue]
  /// A mark with one field set; nil when the value does not fit.
  public let setting: @Sendable (any Mark, Int, FieldValue) -> (any Mark)?
  /// A mark from its parts, as a session file holds them; nil when a value does not fit.
  public let make: @Sendable (TextSpan, Reason, [FieldValue]) -> (any Mark)?
  /// The field values of a mark that nobody has filled in yet.
  public let blank: @Sendable (TextSpan) -> [FieldValue]
  /// Two marks in one; nil when marks of this kind are not merged.
  public let merging: @Sendable (any Mark, any Mark) -> (any Mark)?
  /// A corrected mark with what follows from the correction: the mark, what it was before, and the fields that were set.
  let corrected: @Sendable (any Mark, any Mark, [String], EditGround) -> any Mark
  /// Puts marks with their numbers into the layers that another analyzer will read.
  let install: @Sendable (inout Layers, [any Mark], [Int]) -> Void

  /// The entry of an analyzer type.
  public init<A: Analyzer>(_ type: A.Type) {
    let markFields = A.Produces.fields
    let optionFields = A.Options.fields
    let letter = A.info.letter
    name = A.key.name
    info = A.info
    requires = A.requires
    fields = markFields.map(\.schema)
    options = optionFields.map(\.schema)
    let unset = A.Options()
    defaults = optionFields.map { $0.value(of: unset) }
    typeName = "\(A.self)"
    markType = ObjectIdentifier(A.Produces.self)
    markName = "\(A.Produces.self)"
    prepare = { values in
      let analyzer = try AnalyzerEntry.made(A.self, values)
      return { try analyzer.analyze($0, $1) }
    }
    preparePool = (type as? any PoolingAnalyzer.Type).map { AnalyzerEntry.poolMaker($0) }
    values = { $0.fieldValues }
    setting = { mark, at, value in
      guard var mark = mark as? A.Produces, markFields[at].set(value, in: &mark) else { return nil }
      return mark
    }
    make = { span, reason, values in
      var mark = A.Produces(span: span, reason: reason)
      for (field, value) in zip(markFields, values) where !field.schema.isDerived {
        guard field.set(value, in: &mark) else { return nil }
      }
      return mark
    }
    blank = { span in
      let mark = A.Produces(span: span, reason: Reason(""))
      return markFields.map { $0.value(of: mark) }
    }
    merging = { first, second in
      guard let first = first as? A.Produces, let second = second as? A.Produces else { return nil }
      return first.merged(with: second)
    }
    corrected = { mark, before, given, ground in
      guard let mark = mark as? A.Produces, let before = before as? A.Produces else { return mark }
      return A.corrected(mark, from: before, given: given, in: ground.text, ground.layers)
    }
    install = { layers, marks, numbers in
      layers.set(A.key, Layer(marks: marks.compactMap { $0 as? A.Produces }, numbers: numbers, letter: letter))
    }
  }

  private static func made<A: Analyzer>(_ type: A.Type, _ values: [FieldValue]) throws -> A {
    var options = A.Options()
    for (field, value) in zip(A.Options.fields, values) where !field.set(value, in: &options) {
      throw FieldError.wrongKind(field: field.schema.name, word: "\(value)", expected: field.schema.kind.name)
    }
    return try A(options: options)
  }

  private static func poolMaker<A: PoolingAnalyzer>(_ type: A.Type) -> @Sendable ([FieldValue]) throws -> PoolRun {
    { values in
      let analyzer = try made(A.self, values)
      return { try analyzer.pool($0, $1) }
    }
  }

  public func field(_ name: String) -> Int? { fields.firstIndex { $0.name == name } }

  /// Every name the listing verb goes by.
  public var verbs: [String] { [info.verb] + info.aliases }
}
