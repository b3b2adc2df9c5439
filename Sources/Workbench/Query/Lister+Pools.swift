import AnalyzerKit

/// Figures of groups of articles, or of parts of them, each worked out over all words of the group together.
extension Lister {
  private struct Group {
    var pool: any RecordPool
    /// Numbers of the articles that have words in it, in their order.
    var articles: [Int]
  }

  /// A grouped table of a record analyzer that pools: for each group its values, how many articles it holds, and the analyzer's fields.
  ///
  /// Conditions on the figures choose articles (or the parts that the query divides them into) before they are put together.
  func pooled(
    _ analyzer: AnalyzerEntry, _ articles: [OpenArticle], _ scope: TextScope, _ query: TableQuery
  ) throws -> (table: Table, failures: [ListingFailure]) {
    let by = try query.by.map { try groupingColumn($0, analyzer) }
    let columns = Lister.dividing(query)
    let subjects = try contexts(articles, for: query.by)
    let tests = try query.filters.map { filter in
      guard let at = analyzer.field(filter.column) else {
        throw QueryError.unknownColumn(filter.column, known: analyzer.fields.map(\.name))
      }
      return (at: at, test: try filter.test(analyzer.fields[at]))
    }
    let needsValues = !tests.isEmpty || query.by.contains { analyzer.field($0) != nil }
    var keys = GroupKeys()
    var groups: [Group] = []
    var failures: [ListingFailure] = []
    try units(of: articles, in: scope, by: columns, for: analyzer, { text, known, plan in plan.pool(analyzer, text, known: known) }) {
      unit in
      let pool: any RecordPool
      switch unit.made {
      case .success(let made): pool = made
      case .failure(let failure):
        if failures.last?.article.id != unit.article.id {
          failures.append(ListingFailure(article: unit.article, analyzer: analyzer.name, message: failure.description))
        }
        return
      }
      let values = needsValues ? analyzer.values(pool.anyRecord) : []
      guard tests.allSatisfy({ $0.test(values[$0.at]) }) else { return }
      let cells = query.by.map { name in
        if let at = columns.firstIndex(of: name) { return unit.values[at] }
        if let at = analyzer.field(name) { return values[at] }
        return subjects[unit.article.id].map { ContextColumns.value(name, $0, unit.article.article.text.span) } ?? .none
      }
      for at in keys.groups(of: cells) {
        if at == groups.count {
          groups.append(Group(pool: pool, articles: [unit.article.id]))
        } else {
          groups[at].pool.add(any: pool)
          if groups[at].articles.last != unit.article.id { groups[at].articles.append(unit.article.id) }
        }
      }
    }
    let fields = analyzer.fields.indices.filter { at in
      if case .records = analyzer.fields[at].kind { return false }
      return !query.by.contains(analyzer.fields[at].name)
    }
    var table = Table(columns: by.map(GroupKeys.shown), isGrouped: true)
    table.columns.append(FieldSchema("articles", .integer, help: "articles in the group", aggregation: .sum))
    table.columns += fields.map { analyzer.fields[$0] }
    table.rows = keys.order(counts: groups.map(\.articles.count), of: query.by).map { at in
      let values = analyzer.values(groups[at].pool.anyRecord)
      return TableRow(keys.values[at] + [.integer(groups[at].articles.count)] + fields.map { values[$0] })
    }
    if keys.repeated > 0 {
      table.notes.append("\(keys.repeated) of \(articles.count) article\(articles.count == 1 ? "" : "s") count in several groups")
    }
    return (table, failures)
  }

  private func groupingColumn(_ name: String, _ analyzer: AnalyzerEntry) throws(QueryError) -> FieldSchema {
    if !TextScope.filterColumns.contains(name), let at = analyzer.field(name) { return analyzer.fields[at] }
    let keys = Lister.extraKeys(session)
    if let schema = ContextColumns.schema(name, registry: analyst.registry, keys: keys) { return schema }
    throw .unknownColumn(name, known: analyzer.fields.map(\.name) + ContextColumns.schemas.map(\.name) + keys)
  }
}
