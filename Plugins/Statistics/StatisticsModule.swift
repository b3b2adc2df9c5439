import AnalyzerKit

/// What this folder registers.
public enum StatisticsModule: AnalyzerModule {
  public static let analyzers: [any Analyzer.Type] = [StatisticsAnalyzer.self]
}
