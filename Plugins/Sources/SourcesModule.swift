import AnalyzerKit

public enum SourcesModule: AnalyzerModule {
  public static var analyzers: [any Analyzer.Type] { [SourcesAnalyzer.self] }
}
