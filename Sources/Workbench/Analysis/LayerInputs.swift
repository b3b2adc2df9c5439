import AnalyzerKit
import Foundation

/// The digest of everything that a layer is made from: text, blocks, options, files that options name, required layers with their edits.
enum LayerInputs {
  /// SHA-256 in hexadecimal.
  static func digest(_ analyzer: AnalyzerEntry, article: Article, inputs: ArticleAnalysis.Inputs, registry: Registry) -> String {
    var digest = SHA256Digest()
    add(analyzer, article, inputs, registry, to: &digest)
    return digest.finish()
  }

  /// Why a saved layer is out of date, nil when it is not.
  static func staleness(
    of layer: SavedLayer, _ analyzer: AnalyzerEntry, article: Article, inputs: ArticleAnalysis.Inputs, registry: Registry
  ) -> String? {
    if layer.version != analyzer.info.version { return "made by \(analyzer.name) \(layer.version), now \(analyzer.info.version)" }
    let current = digest(analyzer, article: article, inputs: inputs, registry: registry)
    return current == layer.inputs ? nil : "made from another text, other options or other corrections"
  }

  private static func add(
    _ analyzer: AnalyzerEntry, _ article: Article, _ inputs: ArticleAnalysis.Inputs, _ registry: Registry, to digest: inout SHA256Digest
  ) {
    digest.add("\(analyzer.name) \(analyzer.info.version)\n")
    digest.add(article.text.bytes)
    for block in article.blocks {
      digest.add("\n\(block.kind.rawValue) \(block.span.start) \(block.span.end) \(block.setAside == nil)")
    }
    digest.add("\ndate \(article.metadata.date ?? "")")
    let options = (try? inputs.settings.options(of: analyzer)) ?? analyzer.defaults
    for (schema, value) in zip(analyzer.options, options) {
      digest.add("\n\(schema.name)=\(value)")
      if schema.kind == .file, case .text(let path) = value, let data = FileManager.default.contents(atPath: path) {
        digest.add(Array(data))
      }
    }
    for requirement in analyzer.requires {
      guard let required = registry.analyzers.first(where: { $0.name == requirement.layer }) else { continue }
      add(required, article, inputs, registry, to: &digest)
      for edit in inputs.edits where edit.layer == required.name {
        digest.add("\n\(edit.anchor.start) \(edit.anchor.exact) \(edit.action) \(edit.fields)")
      }
    }
  }
}
