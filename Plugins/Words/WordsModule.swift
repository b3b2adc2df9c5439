import AnalyzerKit

/// What this folder registers: verbs that count and find words over all articles in use.
public enum WordsModule: AnalyzerModule {
  public static let verbs: [any Verb.Type] = [
    WordsVerb.self,
    NgramsVerb.self,
    KwicVerb.self,
    CollocatesVerb.self,
    KeywordsVerb.self,
    DispersionVerb.self,
  ]
}
