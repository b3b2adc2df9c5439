import AnalyzerKit

/// What this folder registers.
public enum SentimentModule: AnalyzerModule {
  public static let analyzers: [any Analyzer.Type] = [SentimentAnalyzer.self]
}
