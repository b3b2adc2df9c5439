import AnalyzerKit

/// The layers of one article together with what they were made from, so that they are made again when that changed.
struct ArticleAnalysis: Sendable {
  /// Everything that layers depend on, compared by value.
  struct Inputs: Sendable, Equatable {
    var article: Article
    /// The article's edits, of every layer.
    var edits: [Edit]
    var settings: AnalyzerSettings
    /// Digests of the files that options name.
    var files: FileDigests
  }

  let inputs: Inputs
  var layers: [LayerResult]

  func layer(_ name: String) -> LayerResult? { layers.first { $0.analyzer.name == name } }
}
