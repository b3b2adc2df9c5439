import AnalyzerKit

/// Counts and measures an article or several: lengths, share of quoted words, readability, lexical diversity, as a whole and by section.
struct StatisticsAnalyzer: PoolingAnalyzer {
  static let key = LayerKey<Statistics>("statistics")

  static let info = AnalyzerInfo(
    verb: "stats", letter: "t", summary: "words, sentences, lengths, reading time, share of quoted words, readability, lexical diversity",
    version: "2.1", examples: examples, aliases: ["statistics"], shape: .record)

  static let requires: [Requirement] = [.layer(.quotes)]

  init(options: NoOptions) {}

  func pool(_ text: AnalyzedText, _ layers: Layers) throws -> StatisticsPool {
    StatisticsPool(text, quotes: try layers[.quotes].marks)
  }
}
