import AnalyzerKit

extension Lister {
  /// A record analyzer's figures, one row an article; where the query groups by parts of the text (section, part, speaker, block), one row for
  /// each such part of each article, worked out from its words alone.
  func records(_ analyzer: AnalyzerEntry, _ articles: [OpenArticle], _ scope: TextScope, _ query: TableQuery) throws -> (
    rows: [(article: OpenArticle, layer: LayerResult, value: FieldValue?)], column: String?
  ) {
    guard let column = query.by.first(where: { TextScope.filterColumns.contains($0) }) else {
      let results = scope.isWhole ? try layers(analyzer.name, articles) : try recomputed(analyzer, articles, scope)
      return (zip(articles, results).map { ($0, $1, nil) }, nil)
    }
    var rows: [(article: OpenArticle, layer: LayerResult, value: FieldValue?)] = []
    let subjects = try contexts(articles, for: [column])
    for article in articles {
      try check()
      guard let subject = subjects[article.id] else { continue }
      for value in values(of: column, subject, try texts(of: [article], in: scope).text(of: article)) {
        var part = scope
        part.filters.append(RowFilter(column: column) { _ in { $0 == value } })
        rows += try recomputed(analyzer, [article], part).map { (article, $0, value) }
      }
    }
    return (rows, column)
  }

  /// The different values of a column over the words of an article, in the order of the text.
  private func values(of column: String, _ subject: ContextColumns.Subject, _ text: AnalyzedText) -> [FieldValue] {
    var values: [FieldValue] = []
    for sentence in 0..<text.sentences.count where text.isProse(sentence: sentence) {
      let span = text.span(ofSentence: sentence)
      let pieces = [span] + (subject.parts?.quotes.overlapping(span).compactMap { $0.intersection(span) } ?? [])
      for piece in pieces {
        let value = ContextColumns.value(column, subject, piece)
        if !values.contains(value) { values.append(value) }
      }
    }
    return values
  }
}
