import AnalyzerKit

/// Makes tables of what analyzers found in the articles in use, with the context columns that a query asks for.
public struct Lister {
  let session: Session
  let analyst: Analyst
  let check: () throws -> Void
  let progress: (Int, Int) -> Void
  /// Told one line before work that takes long.
  let announce: (String) -> Void

  /// The conditions of the query: those on fields of another layer choose which of its marks are joined.
  var filters: [RowFilter] = []

  public init(
    session: Session, analyst: Analyst, check: @escaping () throws -> Void, progress: @escaping (Int, Int) -> Void,
    announce: @escaping (String) -> Void = { _ in }
  ) {
    self.announce = announce
    self.session = session
    self.analyst = analyst
    self.check = check
    self.progress = progress
  }

  /// The same lister for a query with conditions.
  public func with(_ filters: [RowFilter]) -> Lister {
    var lister = self
    lister.filters = filters
    return lister
  }

  /// The column that shows a mark's words where none of its own fields does.
  public static func textColumn(of analyzer: AnalyzerEntry) -> FieldSchema? {
    let isNeeded = analyzer.info.shape == .marks && analyzer.field("text") == nil && !MarkShape.holdsPlaces(analyzer.fields)
    return isNeeded ? FieldSchema("text", .text, help: "its words in the article") : nil
  }

  /// Metadata keys and tags that can be named as columns.
  public static func extraKeys(_ session: Session) -> [String] {
    var keys: [String] = []
    for article in session.articles {
      for entry in article.article.metadata.entries where !keys.contains(entry.key) { keys.append(entry.key) }
    }
    for tag in session.tags where !keys.contains(tag.key) { keys.append(tag.key) }
    return keys
  }

  /// The context columns that every listing has.
  public static var contextColumns: [FieldSchema] { ContextColumns.schemas }

  /// The value of a column about whole articles, for each of them.
  public func articleValues(_ column: String, of articles: [OpenArticle]) throws -> [FieldValue] {
    let subjects = try contexts(articles, for: [column])
    return articles.map { article in subjects[article.id].map { ContextColumns.value(column, $0, nil) } ?? .none }
  }

  /// The words of articles inside a scope.
  public func texts(of articles: [OpenArticle], in scope: TextScope) throws -> ScopedTexts { try ScopedTexts(scope, articles, self) }

  /// A listing of one analyzer's marks before the query is put: its fields, then the context columns that the query names.
  ///
  /// - Parameter each: the nested field whose records become rows (`mentions`), nil for one row a mark.
  public func marks(
    _ analyzer: AnalyzerEntry, of articles: [OpenArticle], each: String? = nil, scope: TextScope = TextScope(),
    query: TableQuery = TableQuery()
  ) throws -> (table: Table, failures: [ListingFailure]) {
    if analyzer.preparePool != nil, each == nil, !query.by.isEmpty { return try pooled(analyzer, articles, scope, query) }
    let maker = try MarkTable(analyzer, each: each, query: query)
    var table = Table(columns: MarkTable.columns(of: analyzer, each: each) + (query.explains ? [Lister.whyColumn] : []))
    var failures: [ListingFailure] = []
    var stale = OrderedValues<[Int]>()
    let (found, columns) = try found(analyzer, articles, scope, query)
    table.columns += columns.compactMap { name in ContextColumns.schemas.first { $0.name == name } }
    for unit in found {
      let layer = unit.made
      if let failure = layer.failure {
        if failures.last?.article.id != unit.article.id {
          failures.append(ListingFailure(article: unit.article, analyzer: analyzer.name, message: failure))
        }
        continue
      }
      if let reason = layer.stale { stale[reason] = (stale[reason] ?? []) + [unit.article.id] }
      let part = analyzer.info.shape == .marks ? unit.spans.map { SortedSpans($0) } : nil
      let rows = maker.rows(layer, of: unit.article, inside: part) { mark in
        self.explanation(of: mark, analyzer, in: unit.article).plain
      }
      for var row in rows {
        row.cells += unit.values
        table.rows.append(row)
      }
    }
    for entry in stale.entries {
      let named = entry.value.prefix(3).map { "\($0)" }.joined(separator: ", ")
      table.notes.append(
        "article\(entry.value.count == 1 ? "" : "s") \(named)\(entry.value.count > 3 ? " … (\(entry.value.count))" : ""): "
          + "saved \(analyzer.name), \(entry.name); analyze renews it")
    }
    if analyzer.info.shape == .marks, !readsScope(analyzer, scope) { try narrow(&table, articles, scope) }
    if readsScope(analyzer, scope), let id = table.column("id") { table.columns[id].isShown = false }
    if analyzer.info.shape == .marks { Lister.hideEmptyFigures(of: &table) }
    return (try withContext(table, articles, query.mentioned, alwaysArticle: articles.count > 1), failures)
  }

  /// Figures that no row has (the tone, where the lexicon has no categories) are shown only to those who ask for them.
  private static func hideEmptyFigures(of table: inout Table) {
    if table.rows.isEmpty { return }
    for at in table.columns.indices where table.columns[at].isShown && table.columns[at].isOptional {
      let isFigure = table.columns[at].kind.isNumeric && Grouping.takes(table.columns[at])
      if isFigure, table.rows.allSatisfy({ $0.cells[at].isEmpty }) { table.columns[at].isShown = false }
    }
  }

  /// Adds to a table whose rows know their article the context columns that it lacks and that `columns` names.
  public func withContext(_ table: Table, _ articles: [OpenArticle], _ columns: [String], alwaysArticle: Bool) throws -> Table {
    var names = columns
    if alwaysArticle, table.column("article") == nil, table.rows.contains(where: { $0.article != nil }) { names.insert("article", at: 0) }
    let keys = Lister.extraKeys(session)
    var added: [FieldSchema] = []
    for name in names where table.column(name) == nil && !added.contains(where: { $0.name == name }) {
      guard table.rows.contains(where: { $0.article != nil }) || table.rows.isEmpty else { continue }
      if let schema = ContextColumns.schema(name, registry: analyst.registry, keys: keys) { added.append(schema) }
    }
    if added.isEmpty { return table }
    let subjects = try contexts(articles, for: added.map(\.name))
    var result = table
    let first = alwaysArticle && added.first?.name == "article" ? 1 : 0
    result.columns.append(contentsOf: added.dropFirst(first))
    if first == 1 {
      added[0].isShown = true
      result.columns.insert(added[0], at: 0)
      result.keywordColumn = result.keywordColumn.map { $0 + 1 }
    }
    for at in result.rows.indices {
      if at % 256 == 0 { try check() }
      let row = result.rows[at]
      let subject = row.article.flatMap { subjects[$0] }
      let values = added.map { schema in subject.map { ContextColumns.value(schema.name, $0, row) } ?? .none }
      result.rows[at].cells.append(contentsOf: values.dropFirst(first))
      if first == 1 { result.rows[at].cells.insert(values[0], at: 0) }
    }
    return result
  }

  /// Takes the rows out of a listing that lie mostly outside the scope's part or layer.
  private func narrow(_ table: inout Table, _ articles: [OpenArticle], _ scope: TextScope) throws {
    if scope.part == nil && scope.layer == nil { return }
    var bare = scope
    bare.filters = []
    let texts = try texts(of: articles, in: bare)
    let parts = scope.part == nil ? [:] : try partMaps(articles)
    table.rows.removeAll { row in
      guard let article = row.article, let span = row.span else { return false }
      let places = row.places.isEmpty ? [span] : row.places
      return !places.contains { texts.holds($0, of: article, parts[article]) }
    }
  }

  /// The articles as the context columns see them, by number; layers are made only where a column needs them.
  func contexts(_ articles: [OpenArticle], for columns: [String], withParts: Bool = true) throws -> [Int: ContextColumns.Subject] {
    let needsQuotes = withParts && columns.contains { ContextColumns.needingQuotes.contains($0) }
    var joined: [String] = []
    for column in columns {
      let pieces = column.split(separator: ".", maxSplits: 1).map(String.init)
      if pieces.count == 2, let analyzer = analyst.registry.analyzer(pieces[0]), !joined.contains(analyzer.name) {
        joined.append(analyzer.name)
      }
    }
    let layers = joined.isEmpty ? [] : try analyst.layers(joined, of: articles, in: session, check: check, progress: progress)
    let parts = needsQuotes ? try partMaps(articles) : [:]
    let tags = Dictionary(grouping: session.tags, by: \.article)
    var subjects: [Int: ContextColumns.Subject] = [:]
    for (at, article) in articles.enumerated() {
      subjects[article.id] = ContextColumns.Subject(
        article, tags: tags[article.id] ?? [], parts: parts[article.id], layers: layers.isEmpty ? [] : layers[at], columns: columns,
        filters: filters)
    }
    return subjects
  }

  /// How each article divides into parts, by number.
  func partMaps(_ articles: [OpenArticle]) throws -> [Int: PartMap] {
    let quotes = try quotes(articles)
    var maps: [Int: PartMap] = [:]
    for article in articles { maps[article.id] = PartMap(analyst.text(of: article), quotes: quotes[article.id] ?? []) }
    return maps
  }

  /// The quotations of each article, by number; none where no analyzer makes them.
  func quotes(_ articles: [OpenArticle]) throws -> [Int: [Quote]] {
    guard let analyzer = analyst.registry.analyzer(LayerKey.quotes.name) else { return [:] }
    var quotes: [Int: [Quote]] = [:]
    for (article, layer) in zip(articles, try layers(analyzer.name, articles)) {
      quotes[article.id] = layer.marks.compactMap { $0 as? Quote }
    }
    return quotes
  }

  /// What the layers that a query joins (`quotes.speaker`, `part`, `--in entities`) could not be made of: a join with nothing must not pass for
  /// an answer.
  public func failures(joining columns: [String], in scope: TextScope, of articles: [OpenArticle]) throws -> [ListingFailure] {
    var names: [String] = []
    func need(_ name: String) {
      if let analyzer = analyst.registry.analyzer(name), !names.contains(analyzer.name) { names.append(analyzer.name) }
    }
    for column in columns {
      if ContextColumns.needingQuotes.contains(column) { need(LayerKey.quotes.name) }
      if let point = column.firstIndex(of: ".") { need(String(column[..<point])) }
    }
    if scope.part != nil || !scope.filters.isEmpty { need(LayerKey.quotes.name) }
    if let layer = scope.layer { need(layer) }
    return try names.flatMap { name in
      zip(articles, try layers(name, articles)).compactMap { article, layer in
        layer.failure.map { ListingFailure(article: article, analyzer: name, message: $0) }
      }
    }
  }

  public func layers(_ name: String, _ articles: [OpenArticle]) throws -> [LayerResult] {
    try analyst.layers([name], of: articles, in: session, check: check, progress: progress, announce: announce).compactMap(\.first)
  }
}
