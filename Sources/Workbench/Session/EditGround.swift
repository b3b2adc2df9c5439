import AnalyzerKit

/// What edits of a layer are laid over it with: the article, and the layers that the analyzer requires.
struct EditGround {
  let article: Article
  var layers: Layers
  private let given: AnalyzedText?

  /// - Parameter text: the article's words where they are at hand; else they are made when a correction needs them.
  init(_ article: Article, layers: Layers = Layers(), text: AnalyzedText? = nil) {
    self.article = article
    self.layers = layers
    given = text
  }

  /// The same with layers that were made of the article.
  init(_ article: Article, made: [LayerResult]) {
    var layers = Layers()
    for layer in made where layer.failure == nil { layer.analyzer.install(&layers, layer.marks, layer.numbers) }
    self.init(article, layers: layers)
  }

  var text: AnalyzedText { given ?? AnalyzedText(article) }
}
