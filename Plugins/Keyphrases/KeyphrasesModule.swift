import AnalyzerKit

/// What an article is about, in phrases of its own.
public enum KeyphrasesModule: AnalyzerModule {
  public static let analyzers: [any Analyzer.Type] = [KeyphrasesAnalyzer.self]
}
