import AnalyzerKit
import Entities
import People
import Quotes
import TestSupport
import Testing

@testable import Sources

/// The ledger of a text, in short.
struct LedgerOf {
  var sources: [Source] = []
  var text: AnalyzedText

  init(_ words: String) { self.init(TestArticle.article(words)) }

  /// - Parameter edit: what a user corrects among the quotes before the ledger is made.
  init(_ article: Article, edit: (inout [Quote]) -> Void = { _ in }) {
    text = AnalyzedText(article)
    do {
      var layers = Layers()
      layers.set(.entities, Layer(marks: try EntitiesAnalyzer(options: EntitiesOptions()).analyze(text, layers), letter: "e"))
      layers.set(.people, Layer(marks: try PeopleAnalyzer(options: NoOptions()).analyze(text, layers), letter: "p"))
      var quotes = try QuotesAnalyzer(options: NoOptions()).analyze(text, layers)
      edit(&quotes)
      layers.set(.quotes, Layer(marks: quotes, letter: "q"))
      sources = try SourcesAnalyzer(options: NoOptions()).analyze(text, layers)
    } catch {
      Issue.record(error)
    }
  }

  subscript(name: String) -> Source? { sources.first { $0.name == name } }

  /// `Vera Lund: named, official` for each source.
  var lines: [String] { sources.map { "\($0.name): \($0.form.rawValue), \($0.role?.rawValue ?? "-")" } }
}

/// What given words of a text are typed as.
struct Typed {
  let typer: SourceTyper

  init(_ words: String) throws {
    let text = TestArticle.text(words)
    var layers = Layers()
    layers.set(.entities, Layer(marks: try EntitiesAnalyzer(options: EntitiesOptions()).analyze(text, layers), letter: "e"))
    layers.set(.people, Layer(marks: try PeopleAnalyzer(options: NoOptions()).analyze(text, layers), letter: "p"))
    typer = SourceTyper(text, entities: try layers[.entities], people: try layers[.people])
  }

  func callAsFunction(_ source: String) -> SourceType { typer.type(TestArticle.span(of: source, in: typer.passage.text)) }
}
