import AnalyzerKit

/// The part of the articles' words that a command looks at: `--in`, and filters on who speaks and where.
public struct TextScope: Sendable {
  /// `headings`, `quotes` or `narration`.
  public var part: ArticlePart?
  /// A layer whose marks' places are meant (`--in entities`).
  public var layer: String?
  /// Conditions on the columns speaker and section, for commands that count words and have no rows to filter.
  public var filters: [RowFilter] = []

  public init() {}

  public var isWhole: Bool { part == nil && layer == nil && filters.isEmpty }

  /// The columns by which words can be narrowed before they are counted.
  public static let filterColumns = ["speaker", "section", "part", "block"]

  /// The scope behind a word after `--in`. Throws `QueryError`.
  public init(_ word: String?, registry: Registry) throws(QueryError) {
    guard let word else { return }
    if let part = ArticlePart(rawValue: word) {
      self.part = part
    } else if let analyzer = registry.analyzer(word), analyzer.info.shape == .marks {
      layer = analyzer.name
    } else {
      throw .unknownPart(
        word, known: ArticlePart.allCases.map(\.rawValue) + registry.analyzers.filter { $0.info.shape == .marks }.map(\.name))
    }
  }

  /// The words of an article inside the scope.
  func restrict(_ text: AnalyzedText, _ article: OpenArticle, _ lister: Lister) throws -> AnalyzedText {
    if isWhole { return text }
    return text.restricted(to: try spans(text, article, lister))
  }

  /// Takes the rows out of a listing that lie mostly outside the scope.
  func narrow(_ table: inout Table, _ lister: Lister) throws {
    guard part != nil || layer != nil else { return }
    if let part, layer == nil {
      let maps = try lister.partMaps(lister.session.articles.filter { article in table.rows.contains { $0.article == article.id } })
      table.rows.removeAll { row in row.article.flatMap { maps[$0] }.flatMap { map in row.span.flatMap(map.part) } != part }
      return
    }
    var spans: [Int: [TextSpan]] = [:]
    var bare = self
    bare.filters = []
    for article in lister.session.articles where table.rows.contains(where: { $0.article == article.id }) {
      spans[article.id] = try bare.spans(lister.analyst.text(of: article), article, lister)
    }
    table.rows.removeAll { row in
      guard let article = row.article, let span = row.span, let inside = spans[article] else { return false }
      let covered = inside.reduce(0) { $0 + ($1.intersection(span)?.count ?? 0) }
      return covered * 2 < span.count || covered == 0
    }
  }

  /// Sorted and not overlapping.
  private func spans(_ text: AnalyzedText, _ article: OpenArticle, _ lister: Lister) throws -> [TextSpan] {
    let parts = try lister.partMaps([article])[article.id] ?? PartMap(text, quotes: [])
    var spans = part.map { parts.spans(of: $0) } ?? parts.prose
    if let layer {
      let places = try lister.layers(layer, [article]).flatMap(\.marks).flatMap(\.places)
      spans = TextScope.merged(places)
    }
    for filter in filters {
      let schema = ContextColumns.schemas.first { $0.name == filter.column } ?? FieldSchema(filter.column, .text, help: "")
      let test = try filter.test(schema)
      let subject = try lister.contexts([article], for: [filter.column])[article.id]
      spans = TextScope.pieces(of: spans, parts).filter { span in
        test(subject.map { ContextColumns.value(filter.column, $0, span) } ?? .none)
      }
    }
    return spans
  }

  /// The spans cut at the edges of quotations, so that each piece has one speaker.
  private static func pieces(of spans: [TextSpan], _ parts: PartMap) -> [TextSpan] {
    let quoted = parts.quoted.map(\.span)
    let outside = PartMap.subtract(quoted, from: spans)
    let inside = spans.flatMap { span in quoted.compactMap { $0.intersection(span) } }
    return (outside + inside).sorted()
  }

  private static func merged(_ spans: [TextSpan]) -> [TextSpan] {
    var merged: [TextSpan] = []
    for span in spans.sorted() {
      if let last = merged.last, span.start < last.end {
        merged[merged.count - 1].end = max(last.end, span.end)
      } else {
        merged.append(span)
      }
    }
    return merged
  }
}
