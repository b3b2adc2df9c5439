/// The options of an analyzer or a verb: a record that starts with its default values.
public protocol AnalyzerOptions: Record {
  init()
}

/// For analyzers and verbs that have no options.
public struct NoOptions: AnalyzerOptions {
  public static let fields: [Field<NoOptions>] = []
  public init() {}
}
