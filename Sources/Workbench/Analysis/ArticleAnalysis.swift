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

    /// Whether an analyzer was told the same; contents of files included.
    func hasSameOptions(as other: Inputs, for analyzer: AnalyzerEntry) -> Bool {
      analyzer.options.allSatisfy { option in
        let name = "\(analyzer.name).\(option.name)"
        let word = settings.values[name]
        return word == other.settings.values[name] && (option.kind != .file || files[word ?? ""] == other.files[word ?? ""])
      }
    }
  }

  let inputs: Inputs
  var layers: [LayerResult]

  func layer(_ name: String) -> LayerResult? { layers.first { $0.analyzer.name == name } }

  /// What of it holds for other inputs of the same article: every layer but those whose options differ and those that require one of them or
  /// one whose edits differ. Nil when nothing holds.
  func adapted(to inputs: Inputs, registry: Registry) -> ArticleAnalysis? {
    let old = self.inputs
    guard old.article == inputs.article else { return nil }
    func edits(_ inputs: Inputs, of layer: String) -> [Edit] { inputs.edits.filter { $0.layer == layer } }
    var outdated: Set<String> = []
    for analyzer in registry.analyzers {
      let isOutdated =
        !old.hasSameOptions(as: inputs, for: analyzer)
        || analyzer.requires.contains { required in
          outdated.contains(required.layer) || edits(old, of: required.layer) != edits(inputs, of: required.layer)
        }
      if isOutdated { outdated.insert(analyzer.name) }
    }
    let kept = layers.filter { !outdated.contains($0.analyzer.name) }
    // A layer whose required ones have other edits is outdated, so these stay as they are.
    let ground = EditGround(inputs.article, made: kept)
    return ArticleAnalysis(inputs: inputs, layers: kept.map { $0.relaid(inputs.edits, on: ground) })
  }
}
