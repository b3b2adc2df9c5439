import AnalyzerKit

/// Examples of every kind of attribution: the analyzer's help, tests and documentation at once.
enum QuoteExamples {
  static let all = direct + sources + continued + indirect + attitudes + addressed + none
}
