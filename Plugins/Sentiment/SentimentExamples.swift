import AnalyzerKit

extension SentimentAnalyzer {
  static let examples: [Example] = []
}
