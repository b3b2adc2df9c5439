import AnalyzerKit

/// The words of articles inside a scope; what the scope needs of other layers is made for all articles at once.
public struct ScopedTexts {
  private let scope: TextScope
  private let analyst: Analyst
  private let quotes: [Int: [Quote]]
  private let places: [Int: SortedSpans]
  private let subjects: [Int: ContextColumns.Subject]

  init(_ scope: TextScope, _ articles: [OpenArticle], _ lister: Lister) throws {
    self.scope = scope
    analyst = lister.analyst
    let needsQuotes = scope.part != nil || !scope.filters.isEmpty
    quotes = needsQuotes ? try lister.quotes(articles) : [:]
    subjects = scope.filters.isEmpty ? [:] : try lister.contexts(articles, for: scope.filters.map(\.column), withParts: false)
    var places: [Int: SortedSpans] = [:]
    if let layer = scope.layer {
      for (article, result) in zip(articles, try lister.layers(layer, articles)) {
        places[article.id] = SortedSpans(result.marks.flatMap(\.places))
      }
    }
    self.places = places
  }

  /// The words of one of the articles. Throws what a filter throws.
  public func text(of article: OpenArticle) throws -> AnalyzedText {
    let text = analyst.text(of: article)
    return scope.isWhole ? text : text.restricted(to: try spans(text, article).spans)
  }

  /// Makes the words of one of the articles on any thread, without keeping them.
  public func maker(of article: OpenArticle) -> @Sendable () throws -> AnalyzedText {
    let whole = article.article
    if scope.isWhole { return { AnalyzedText(whole) } }
    let cut = Cut(scope: scope, quotes: quotes[article.id] ?? [], places: places[article.id], subject: subjects[article.id])
    return {
      let text = AnalyzedText(whole)
      return text.restricted(to: try cut.spans(text).spans)
    }
  }

  /// Whether most of a row's words are inside the scope's part or layer.
  func holds(_ span: TextSpan, of article: Int, _ parts: PartMap?) -> Bool {
    if let part = scope.part { return parts?.part(of: span) == part }
    guard let places = places[article] else { return true }
    let covered = places.covered(of: span)
    return covered > 0 && covered * 2 >= span.count
  }

  private func spans(_ text: AnalyzedText, _ article: OpenArticle) throws -> SortedSpans {
    try Cut(scope: scope, quotes: quotes[article.id] ?? [], places: places[article.id], subject: subjects[article.id]).spans(text)
  }

  /// What it takes to narrow the words of one article.
  private struct Cut: Sendable {
    let scope: TextScope
    let quotes: [Quote]
    let places: SortedSpans?
    let subject: ContextColumns.Subject?

    func spans(_ text: AnalyzedText) throws -> SortedSpans {
      let parts = PartMap(text, quotes: quotes)
      var spans = scope.part.map { parts.spans(of: $0) } ?? places ?? parts.prose
      for filter in scope.filters {
        let schema = ContextColumns.schemas.first { $0.name == filter.column } ?? FieldSchema(filter.column, .text, help: "")
        let test = try filter.test(schema)
        let subject = subject?.with(parts)
        // Cut at the edges of quotations, so that each piece has one speaker.
        let pieces = SortedSpans(spans.subtracting(parts.quotes) + spans.intersection(parts.quotes))
        spans = SortedSpans(
          pieces.spans.filter { span in test(subject.map { ContextColumns.value(filter.column, $0, span) } ?? .none) })
      }
      return spans
    }
  }
}
