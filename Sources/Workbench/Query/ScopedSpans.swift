import AnalyzerKit

/// Which words of articles lie inside a scope, and how they divide by columns that depend on the place (section, part, speaker, block); what is
/// needed of other layers is made for all articles at once.
struct ScopedSpans: Sendable {
  private let scope: TextScope
  /// Columns to divide by.
  private let columns: [String]
  private let quotes: [Int: [Quote]]
  private let places: [Int: SortedSpans]
  private let subjects: [Int: ContextColumns.Subject]

  init(_ scope: TextScope, dividedBy columns: [String] = [], _ articles: [OpenArticle], _ lister: Lister) throws {
    self.scope = scope
    self.columns = columns
    let named = scope.filters.map(\.column) + columns
    quotes = scope.part != nil || !named.isEmpty ? try lister.quotes(articles) : [:]
    subjects = named.isEmpty ? [:] : try lister.contexts(articles, for: named, withParts: false)
    var places: [Int: SortedSpans] = [:]
    if let layer = scope.layer {
      for (article, result) in zip(articles, try lister.layers(layer, articles)) {
        places[article.id] = SortedSpans(result.marks.flatMap(\.places))
      }
    }
    self.places = places
  }

  /// The words inside the scope. Throws what a filter throws.
  func restricted(_ text: AnalyzedText, of article: OpenArticle) throws -> AnalyzedText {
    scope.isWhole ? text : text.restricted(to: try spans(text, article).spans)
  }

  /// The words inside the scope, apart for each combination of values of the columns, in the order of the text; a combination without words is
  /// left out. Without columns one piece.
  func divided(_ text: AnalyzedText, of article: OpenArticle) throws -> [(values: [FieldValue], text: AnalyzedText)] {
    if columns.isEmpty { return [([], try restricted(text, of: article))] }
    let parts = PartMap(text, quotes: quotes[article.id] ?? [])
    guard let subject = subjects[article.id]?.with(parts) else { return [] }
    var pieces: [(values: [FieldValue], spans: [TextSpan])] = []
    for span in ScopedSpans.cut(try spans(text, article), at: parts).spans {
      let values = columns.map { ContextColumns.value($0, subject, span) }
      if let at = pieces.firstIndex(where: { $0.values == values }) {
        pieces[at].spans.append(span)
      } else {
        pieces.append((values, [span]))
      }
    }
    return pieces.map { ($0.values, text.restricted(to: $0.spans)) }.filter { $0.text.tokens.count > 0 }
  }

  /// Whether most of a row's words are inside the scope's part or layer.
  func holds(_ span: TextSpan, of article: Int, _ parts: PartMap?) -> Bool {
    if let part = scope.part { return parts?.part(of: span) == part }
    guard let places = places[article] else { return true }
    let covered = places.covered(of: span)
    return covered > 0 && covered * 2 >= span.count
  }

  private func spans(_ text: AnalyzedText, _ article: OpenArticle) throws -> SortedSpans {
    let parts = PartMap(text, quotes: quotes[article.id] ?? [])
    var spans = scope.part.map { parts.spans(of: $0) } ?? places[article.id] ?? parts.prose
    for filter in scope.filters {
      let schema = ContextColumns.schemas.first { $0.name == filter.column } ?? FieldSchema(filter.column, .text, help: "")
      let test = try filter.test(schema)
      let subject = subjects[article.id]?.with(parts)
      spans = SortedSpans(
        ScopedSpans.cut(spans, at: parts).spans.filter { span in
          test(subject.map { ContextColumns.value(filter.column, $0, span) } ?? .none)
        })
    }
    return spans
  }

  /// Cut at the edges of quotations, so that each piece has one speaker.
  private static func cut(_ spans: SortedSpans, at parts: PartMap) -> SortedSpans {
    SortedSpans(spans.subtracting(parts.quotes) + spans.intersection(parts.quotes))
  }
}
