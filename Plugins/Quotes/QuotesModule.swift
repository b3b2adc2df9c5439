import AnalyzerKit

/// Registers the analyzer of quotations.
public enum QuotesModule: AnalyzerModule {
  public static let analyzers: [any Analyzer.Type] = [QuotesAnalyzer.self]
}
