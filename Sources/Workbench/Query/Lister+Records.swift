import AnalyzerKit

/// A layer of an article, or of a part of it with the values of the columns that the article was divided by.
typealias LayerOfPart = TextUnit<LayerResult>

extension Lister {
  /// What an analyzer found, one layer an article. Where the query groups by columns that depend on the place (section, part, speaker, block),
  /// one layer for each of their values in each article, made from those words alone: for analyzers of records, and for those whose info says
  /// that they can.
  func found(_ analyzer: AnalyzerEntry, _ articles: [OpenArticle], _ scope: TextScope, _ query: TableQuery) throws -> (
    layers: [LayerOfPart], columns: [String]
  ) {
    let isRecord = analyzer.info.shape == .record
    let columns = isRecord || analyzer.info.readsParts ? Lister.dividing(query) : []
    if columns.isEmpty, scope.isWhole || !isRecord && !readsScope(analyzer, scope) {
      return (zip(articles, try layers(analyzer.name, articles)).map { TextUnit(article: $0, values: [], spans: nil, made: $1) }, [])
    }
    var found: [LayerOfPart] = []
    try units(
      of: articles, in: scope, by: columns, for: analyzer,
      { text, known, plan in
        plan.run(text, known: known).first { $0.analyzer.name == analyzer.name } ?? LayerResult(analyzer, failure: "it did not run")
      }, use: { found.append($0) })
    return (found, columns)
  }

  /// Whether marks are made anew from the words inside the scope instead of being picked from those of the whole, so that the counts of parts sum
  /// to those of the whole. They have no ids: those of the layer belong to marks of the whole.
  func readsScope(_ analyzer: AnalyzerEntry, _ scope: TextScope) -> Bool { analyzer.info.readsParts && !scope.isWhole }

  /// The grouping columns that divide a text.
  static func dividing(_ query: TableQuery) -> [String] { query.by.filter { TextScope.filterColumns.contains($0) } }
}
