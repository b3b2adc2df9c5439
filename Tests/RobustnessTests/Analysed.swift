import AnalyzerKit
import Analyzers
import Reading
import Testing
import Workbench

/// What all analyzers find in a text, in short; an issue is recorded where a span leaves the text or cuts a character.
struct Analysed {
  var layers: [LayerResult] = []

  init(_ words: String, language: String? = "en") {
    do {
      var article = try Reading.article(text: words)
      if let language { article.metadata.set("language", [language], Origin(.user)) }
      layers = Analysed.layers(of: article)
    } catch {
      Issue.record(error)
    }
  }

  init(_ article: Article) { layers = Analysed.layers(of: article) }

  private static func layers(of article: Article) -> [LayerResult] {
    do {
      let layers = try AnalysisPlan(try Registry(analyzerModules)).run(AnalyzedText(article))
      for layer in layers {
        let spans = layer.marks.flatMap { mark in mark.places + [mark.span] + mark.reason.evidence.compactMap(\.span) }
        #expect(spans.allSatisfy { isWhole($0, article.text) }, "\(layer.analyzer.name): a span leaves the text or cuts a character")
      }
      return layers
    } catch {
      Issue.record(error)
      return []
    }
  }

  subscript(name: String) -> LayerResult? { layers.first { $0.analyzer.name == name } }

  var entities: [Entity] { self["entities"]?.marks.compactMap { $0 as? Entity } ?? [] }

  /// `TYPE words` of each name, in the order of the text.
  var names: [String] {
    entities.filter { !$0.type.isValue }.flatMap { entity in entity.mentions.map { (entity.type, $0) } }.sorted { $0.1.span < $1.1.span }
      .map { "\($0.0.rawValue) \($0.1.text)" }
  }

  /// Inside the text, and on the edges of characters.
  static func isWhole(_ span: TextSpan, _ text: SourceText) -> Bool {
    guard span.start >= 0, span.end <= text.bytes.count, span.start <= span.end else { return false }
    return [span.start, span.end].allSatisfy { $0 == text.bytes.count || text.bytes[$0] & 0xC0 != 0x80 }
  }
}
