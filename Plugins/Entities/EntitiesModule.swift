import AnalyzerKit

public enum EntitiesModule: AnalyzerModule {
  public static var analyzers: [any Analyzer.Type] { [EntitiesAnalyzer.self] }
}
