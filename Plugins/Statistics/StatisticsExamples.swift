import AnalyzerKit

extension StatisticsAnalyzer {
  static let examples: [Example] = [
    Example(
      "The river rose. The town slept.", [["words": "6", "sentences": "2", "paragraphs": "1", "types": "5", "mean_sentence_length": "3.0"]]),
    Example("We don't know, and it’s late.", [["words": "6", "types": "6"]]),
    Example("The well-known mayor paid $3.5 million.", [["words": "7"]]),
    Example("A day. A day.", [["words": "4", "types": "2", "TTR": "0.500", "hapax": "0", "mattr_50": ""]]),
    Example("Rain fell.", [["quoted_words": "0", "quoted_share": "0.000"]]),
  ]
}
