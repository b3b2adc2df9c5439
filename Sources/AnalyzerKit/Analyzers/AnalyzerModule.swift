/// What one folder under Plugins/ registers: its analyzers and its verbs.
///
/// The module `Hedges` declares `public enum HedgesModule: AnalyzerModule`; the build finds it by that name.
public protocol AnalyzerModule: SendableMetatype {
  static var analyzers: [any Analyzer.Type] { get }
  static var verbs: [any Verb.Type] { get }
}

extension AnalyzerModule {
  public static var analyzers: [any Analyzer.Type] { [] }
  public static var verbs: [any Verb.Type] { [] }
}
