import AnalyzerKit

/// Registers the analyzer of quotations, and the verb that counts verbs of saying.
public enum QuotesModule: AnalyzerModule {
  public static let analyzers: [any Analyzer.Type] = [QuotesAnalyzer.self]
  public static let verbs: [any Verb.Type] = [VerbsVerb.self]
}
