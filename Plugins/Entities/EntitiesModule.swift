import AnalyzerKit

public enum EntitiesModule: AnalyzerModule {
  public static var analyzers: [any Analyzer.Type] { [EntitiesAnalyzer.self] }
  public static var verbs: [any Verb.Type] { [AcrossVerb.self, CooccurVerb.self, BalanceVerb.self] }
}
