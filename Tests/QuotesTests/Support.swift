import AnalyzerKit
import TestSupport

@testable import Quotes

/// The quotes of a few paragraphs.
func quotes(_ text: String, _ names: [(EntityType, [String])] = []) throws -> (AnalyzedText, [Quote]) {
  let analyzed = TestArticle.text(text)
  return (analyzed, try QuotesAnalyzer(options: NoOptions()).analyze(analyzed, Names.layer(names, in: analyzed)))
}

extension Quote {
  /// Its content as words, pieces apart.
  func words(_ text: AnalyzedText) -> [String] { content.map { text.string($0) } }
}
