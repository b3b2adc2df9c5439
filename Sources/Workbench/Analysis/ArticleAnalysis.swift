import AnalyzerKit

/// The layers of one article together with what they were made from, so that they are made again when that changed.
struct ArticleAnalysis: Sendable {
  /// Everything that layers depend on, compared by value.
  struct Inputs: Sendable, Equatable {
    var article: Article
    var edits: [Edit]
    var settings: AnalyzerSettings
  }

  let inputs: Inputs
  var layers: [LayerResult]

  func layer(_ name: String) -> LayerResult? { layers.first { $0.analyzer.name == name } }
}
