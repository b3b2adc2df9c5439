import AnalyzerKit

public enum PeopleModule: AnalyzerModule {
  public static var analyzers: [any Analyzer.Type] { [PeopleAnalyzer.self] }
}
