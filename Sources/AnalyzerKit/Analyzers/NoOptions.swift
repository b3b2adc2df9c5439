/// For analyzers and verbs that have no options.
public struct NoOptions: AnalyzerOptions {
  public static let fields: [Field<NoOptions>] = []
  public init() {}
}
