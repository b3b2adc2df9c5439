import AnalyzerKit

/// The columns that every listing has beside its own: which article, section, part and speaker a row belongs to.
struct ContextColumns {
  static let schemas: [FieldSchema] = [
    FieldSchema("article", .integer, help: "the article's number", isShown: false),
    FieldSchema("title", .text, help: "the article's title", isShown: false),
    FieldSchema("publisher", .text, help: "who published it", isShown: false),
    FieldSchema("author", .texts, help: "who wrote it", isShown: false),
    FieldSchema("date", .text, help: "its date, ISO 8601", isShown: false),
    FieldSchema("month", .text, help: "year and month of its date", isShown: false),
    FieldSchema("block", .text, help: "article and block: 2.4", isShown: false),
    FieldSchema("section", .text, help: "the heading above", isShown: false),
    FieldSchema("part", .text, help: "headings, quotes or narration", values: ArticlePart.allCases.map(\.rawValue), isShown: false),
    FieldSchema("speaker", .text, help: "who speaks, inside an attributed quotation", isShown: false),
    FieldSchema("text", .text, help: "its words in the article", isShown: false),
    FieldSchema("start", .integer, help: "where it starts, in Unicode scalars", isShown: false),
    FieldSchema("end", .integer, help: "where it ends, in Unicode scalars", isShown: false),
    FieldSchema("all", .text, help: "the same for every row: --by all makes one group", isShown: false),
  ]

  /// Columns that need the quotations.
  static let needingQuotes = ["part", "speaker"]

  /// The schema of a column by name: a fixed one, a joined one (`quotes.speaker`), or a key of the metadata or a tag of an article.
  static func schema(_ name: String, registry: Registry, keys: [String]) -> FieldSchema? {
    if let schema = schemas.first(where: { $0.name == name }) { return schema }
    let pieces = name.split(separator: ".", maxSplits: 1).map(String.init)
    if pieces.count == 2, let analyzer = registry.analyzer(pieces[0]), let at = analyzer.field(pieces[1]) {
      var schema = analyzer.fields[at]
      schema.name = name
      schema.kind = .texts
      schema.values = nil
      schema.isShown = false
      return schema
    }
    return keys.contains(name) ? FieldSchema(name, .texts, help: "from the metadata or a tag", isShown: false) : nil
  }

  /// The value of a context column for a row at `span` (nil: the whole article).
  static func value(_ name: String, _ subject: Subject, _ span: TextSpan?) -> FieldValue {
    let metadata = subject.article.metadata
    switch name {
    case "article": return .integer(subject.id)
    case "title": return .text(subject.article.displayTitle)
    case "publisher": return metadata.publisher.fieldValue
    case "author": return metadata.authors.isEmpty ? .none : .texts(metadata.authors)
    case "date": return metadata.date.fieldValue
    case "month": return metadata.date.map { String($0.prefix(7)) }.fieldValue
    case "block":
      return span.flatMap { subject.article.blockIndex(at: $0.start) }.map { .text("\(subject.id).\($0 + 1)") } ?? .none
    case "section":
      guard let heading = span.flatMap({ subject.section(at: $0.start) }) else { return .none }
      return .text(subject.article.text.string(heading))
    case "part": return span.flatMap { subject.parts?.part(of: $0)?.rawValue }.fieldValue
    case "speaker": return span.flatMap { subject.parts?.speaker(of: $0) }.fieldValue
    case "text": return span.map { .text(CellText.words($0, in: subject.article.text)) } ?? .none
    case "start": return span.map { .integer(subject.article.text.scalarOffset(ofByte: $0.start)) } ?? .none
    case "end": return span.map { .integer(subject.article.text.scalarOffset(ofByte: $0.end)) } ?? .none
    case "all": return .text("all")
    default: return joined(name, subject, span)
    }
  }

  /// The value for a row that is about several places: what differs from place to place becomes a list.
  static func value(_ name: String, _ subject: Subject, _ row: TableRow) -> FieldValue {
    guard row.places.count > 1, differing.contains(name) || name.contains(".") else { return value(name, subject, row.span) }
    var found: [String] = []
    for place in row.places {
      switch value(name, subject, place) {
      case .text(let text) where !found.contains(text): found.append(text)
      case .texts(let texts): for text in texts where !found.contains(text) { found.append(text) }
      default: break
      }
    }
    return found.isEmpty ? .none : found.count == 1 ? .text(found[0]) : .texts(found)
  }

  /// Columns whose values depend on the place.
  private static let differing = ["block", "section", "part", "speaker"]

  /// Values of the marks of another layer that overlap the row, or a metadata key or tag of that name.
  private static func joined(_ name: String, _ subject: Subject, _ span: TextSpan?) -> FieldValue {
    if let join = subject.joins.first(where: { $0.column == name }) {
      let values = span.map { join.values(overlapping: $0, in: subject.article.text) } ?? []
      return values.isEmpty ? .none : .texts(values)
    }
    let tags = subject.tags.filter { tag in
      tag.key == name && (tag.span.map { found in span?.overlaps(found) ?? false } ?? true)
    }.map(\.value)
    let values = (subject.article.metadata[name]?.values ?? []) + tags
    return values.isEmpty ? .none : values.count == 1 ? .text(values[0]) : .texts(values)
  }
}
