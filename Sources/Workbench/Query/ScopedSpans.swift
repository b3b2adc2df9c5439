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

  /// One of the pieces that an article is divided into: the values of the columns, its words and where they stand (nil: the whole article).
  typealias Piece = (values: [FieldValue], text: AnalyzedText, spans: [TextSpan]?)

  /// The words inside the scope, apart for each combination of values of the columns, in the order of the text; a combination without words is
  /// left out. Without columns one piece.
  func divided(_ text: AnalyzedText, of article: OpenArticle) throws -> [Piece] {
    if columns.isEmpty {
      if scope.isWhole { return [([], text, nil)] }
      let spans = try spans(text, article).spans
      return [([], text.restricted(to: spans), spans)]
    }
    let parts = PartMap(text, quotes: quotes[article.id] ?? [])
    guard let subject = subjects[article.id]?.with(parts) else { return [] }
    var values: [[FieldValue]] = []
    var places: [[FieldValue]: Int] = [:]
    var spans: [(span: TextSpan, part: Int)] = []
    for span in ScopedSpans.cut(try self.spans(text, article), at: parts).spans {
      let own = columns.map { ContextColumns.value($0, subject, span) }
      let at = places[own] ?? values.count
      if at == values.count {
        places[own] = at
        values.append(own)
      }
      spans.append((span, at))
    }
    var own = [[TextSpan]](repeating: [], count: values.count)
    for (span, part) in spans { own[part].append(span) }
    let texts = text.divided(spans, count: values.count)
    return values.indices.filter { texts[$0].tokens.count > 0 }.map { (values[$0], texts[$0], own[$0]) }
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
