import AnalyzerKit
import Reading
import Tables

/// Runs the examples of analyzers as a user's article would be read, layers that they require included, and says what is not as they say.
public struct ExampleRunner: Sendable {
  private let registry: Registry

  public init(_ registry: Registry) { self.registry = registry }

  /// What differs, one line each; empty when the example holds.
  ///
  /// Places are compared whatever their order, so that marks with several places may lie between each other; fields belong to the marks in the
  /// order of the layer. An example of an analyzer that makes one record per article may leave the brackets out.
  public func differences(_ example: Example, of analyzer: AnalyzerEntry) -> [String] {
    do {
      let (plain, places) = example.plain
      let text = AnalyzedText(try article(plain, isArticle: example.isArticle))
      guard text.text.string == plain else { return ["its text does not come back from reading as it was written"] }
      let layer = try layer(of: analyzer, in: text, options: example.options)
      if let failure = layer.failure { return ["the analyzer failed: \(failure)"] }
      var differences: [String] = []
      if !places.isEmpty || analyzer.info.shape == .marks {
        differences += compare(layer.marks.flatMap(\.places), with: places, in: text.text)
      }
      return differences + compare(layer, with: example.fields, in: text.text)
    } catch {
      return ["\(error)"]
    }
  }

  private func article(_ plain: String, isArticle: Bool) throws -> Article {
    if isArticle { return try Reading.article(text: plain, path: "example") }
    let text = SourceText(plain)
    return Article(text: text, blocks: [Block(.paragraph, text.span)], source: ArticleSource(path: "example", format: "text"))
  }

  private func layer(of analyzer: AnalyzerEntry, in text: AnalyzedText, options: KeyValuePairs<String, String>) throws -> LayerResult {
    var settings = AnalyzerSettings()
    for (name, word) in options { try settings.set("\(analyzer.name).\(name)", to: word, in: registry) }
    let results = try AnalysisPlan(registry, wanted: [analyzer.name], settings: settings).run(text)
    return results.first { $0.analyzer.name == analyzer.name } ?? LayerResult(analyzer, failure: "it is not registered")
  }

  private func compare(_ found: [TextSpan], with wanted: [TextSpan], in text: SourceText) -> [String] {
    var extra = found.sorted()
    var missing: [TextSpan] = []
    for place in wanted.sorted() {
      if let at = extra.firstIndex(of: place) { extra.remove(at: at) } else { missing.append(place) }
    }
    if missing.isEmpty, extra.isEmpty { return [] }
    return missing.map { "not found: “\(text.string($0))”" } + extra.map { "found, but not in the example: “\(text.string($0))”" }
      + ["found as a whole: \(Example.bracketed(text, found))"]
  }

  private func compare(_ layer: LayerResult, with wanted: [KeyValuePairs<String, String>], in text: SourceText) -> [String] {
    var differences: [String] = []
    for (index, fields) in wanted.enumerated() {
      guard index < layer.marks.count else {
        return differences + ["fields are given for \(wanted.count) marks, but \(layer.marks.count) were found"]
      }
      let values = layer.values(index)
      for (name, expected) in fields {
        guard let at = layer.analyzer.field(name) else {
          differences.append("there is no field “\(name)”; there are \(layer.analyzer.fields.map(\.name).joined(separator: ", "))")
          continue
        }
        let shown = CellWords.shown(CellText.cell(values[at], in: text), layer.analyzer.fields[at])
        if shown != expected { differences.append("\(layer.id(index)): \(name) is “\(shown)”, not “\(expected)”") }
      }
    }
    return differences
  }
}
