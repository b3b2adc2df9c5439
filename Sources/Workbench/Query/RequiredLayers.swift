import AnalyzerKit

/// The layers that a verb reads, of several articles.
public struct RequiredLayers: Sendable {
  private var results: [Int: [LayerResult]] = [:]
  /// The articles of which one could not be made.
  public private(set) var failures: [ListingFailure] = []

  /// Makes what is missing, on all cores. Throws when the user pressed Ctrl-C.
  init(_ requirements: [Requirement], of articles: [OpenArticle], _ lister: Lister) throws {
    if requirements.isEmpty { return }
    let made = try lister.analyst.layers(
      requirements.map(\.layer), of: articles, in: lister.session, check: lister.check, progress: lister.progress,
      announce: lister.announce)
    for (article, layers) in zip(articles, made) {
      results[article.id] = layers
      for layer in layers {
        guard let failure = layer.failure else { continue }
        failures.append(ListingFailure(article: article, analyzer: layer.analyzer.name, message: failure))
      }
    }
  }

  /// Hands out the layers of one of the articles, on any thread.
  public func maker(of article: OpenArticle) -> @Sendable () -> Layers {
    let results = results[article.id] ?? []
    return {
      var layers = Layers()
      for result in results {
        result.analyzer.install(&layers, result.failure == nil ? result.marks : [], result.failure == nil ? result.numbers : [])
      }
      return layers
    }
  }
}

extension Lister {
  /// The layers that a verb reads.
  public func layers(_ requirements: [Requirement], of articles: [OpenArticle]) throws -> RequiredLayers {
    try RequiredLayers(requirements, of: articles, self)
  }
}
