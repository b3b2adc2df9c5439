import AnalyzerKit

/// A listing of one analyzer's marks before its query is put: the analyzer's fields, a row a mark or a row for each record nested in the marks.
///
/// Cells that the query neither names nor shows are left empty: their words are not looked up.
public struct MarkTable {
  private let analyzer: AnalyzerEntry
  /// The nested field whose records become rows, nil for one row a mark.
  private let nested: Int?
  private let inner: [FieldSchema]
  /// The fields of the mark that become columns, in their order; with nested records those that say which mark it is.
  private let outer: [Int]
  private let isNeeded: [Bool]
  private let showsText: Bool
  private let explains: Bool

  /// Throws `QueryError` for an `each` that is no list of the marks.
  init(_ analyzer: AnalyzerEntry, each: String?, query: TableQuery) throws(QueryError) {
    self.analyzer = analyzer
    let fields = analyzer.fields
    let nested = try each.map { name throws(QueryError) in try MarkTable.nestedField(name, of: analyzer) }
    self.nested = nested
    let columns = MarkTable.columns(of: analyzer, each: each)
    inner = nested.map { if case .records(let inner) = fields[$0].kind { inner } else { [] } } ?? []
    let innerNames = inner.map(\.name)
    outer = fields.indices.filter { field in
      nested == nil || columns.contains { $0.name == fields[field].name } && !innerNames.contains(fields[field].name)
    }
    explains = query.explains
    showsText = nested == nil && Lister.textColumn(of: analyzer) != nil
    let named = query.mentioned + (query.coverage.map { [$0.part, $0.whole] } ?? [])
    let outerFields = outer
    isNeeded = fields.indices.map { field in
      if field == nested { return true }
      guard outerFields.contains(field) else { return false }
      if named.contains(fields[field].name) { return true }
      if query.fillsAll { return true }
      return query.by.isEmpty ? query.columns == nil && fields[field].isShown : Grouping.takes(fields[field])
    }
  }

  /// The columns of a listing, known before it is made.
  public static func columns(of analyzer: AnalyzerEntry, each: String?) -> [FieldSchema] {
    // A record is all there is about its article: it needs no id, and the article's own may be asked for by that name.
    let id = analyzer.info.shape == .marks ? [FieldSchema("id", .text, help: "its id, for why, show, fix …")] : []
    let field = each.flatMap { name in analyzer.fields.first { $0.name == name } }
    guard let field, case .records(let inner) = field.kind else {
      return id + analyzer.fields + (Lister.textColumn(of: analyzer).map { [$0] } ?? [])
    }
    // What the mark is stands before what each of its records is; figures about the mark as a whole would be counted once a record.
    let outer = analyzer.fields.filter { schema in
      guard !inner.contains(where: { $0.name == schema.name }) else { return false }
      return schema.aggregation == .none && (schema.kind == .text || schema.kind == .flag || schema.kind == .texts)
    }
    return id + outer + inner
  }

  /// The rows of one layer.
  ///
  /// - Parameter part: the only words that the layer was made from, where it is that of a part: its marks are about what of them lies there, and
  ///   have no ids, as those of the layer belong to marks of the whole.
  func rows(
    _ layer: LayerResult, of article: OpenArticle, inside part: SortedSpans? = nil, why: (any Mark) -> String? = { _ in nil }
  ) -> [TableRow] {
    let text = article.article.text
    let isRecord = analyzer.info.shape == .record
    var rows: [TableRow] = []
    for (index, mark) in layer.marks.enumerated() {
      let values = mark.fieldValues(where: isNeeded)
      let id = part == nil ? layer.id(index) : nil
      let reason = explains ? [why(mark).fieldValue] : []
      let own = (isRecord ? [] : [id.fieldValue]) + outer.map { CellText.cell(values[$0], in: text) }
      guard let nested else {
        let places = part.map { SortedSpans(mark.places).intersection($0) } ?? mark.places
        let cells = showsText ? own + [CellText.cell(.spans(part == nil ? [mark.span] : places), in: text)] : own
        rows.append(
          TableRow(cells + reason, article: article.id, span: mark.span, places: places.count > 1 ? places : [], ref: id))
        continue
      }
      guard case .records(let records) = values[nested] else { continue }
      for record in records {
        let span = record.lazy.compactMap { if case .span(let span) = $0 { span } else { nil } }.first ?? mark.span
        rows.append(TableRow(own + record.map { CellText.cell($0, in: text) } + reason, article: article.id, span: span, ref: id))
      }
    }
    return rows
  }

  private static func nestedField(_ name: String, of analyzer: AnalyzerEntry) throws(QueryError) -> Int {
    let nested = analyzer.fields.indices.filter { if case .records = analyzer.fields[$0].kind { true } else { false } }
    guard let at = nested.first(where: { analyzer.fields[$0].name == name }) else {
      throw .noNested(name, known: nested.map { analyzer.fields[$0].name })
    }
    return at
  }
}
