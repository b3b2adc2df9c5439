import AnalyzerKit

extension KeyphrasesAnalyzer {
  static let examples: [Example] = [
    Example("The ⟦ferry⟧ was late.", [["phrase": "ferry"]])
  ]
}
