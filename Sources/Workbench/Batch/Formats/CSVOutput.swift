import AnalyzerKit

/// CSV: one row a mark of one analyzer, the article's columns first.
///
/// Places in the text are written as the words that stand there; `start` and `end` of the mark itself are Unicode scalar offsets. Fields that
/// are lists of records have no cell.
struct CSVOutput: BatchFormat {
  static let name = "csv"
  static let help = "CSV: one row a mark of the analyzer named by --only"

  private let analyzer: AnalyzerEntry
  private let columns: [Int]

  init(_ request: BatchRequest, analyzers: [AnalyzerEntry]) throws(BatchError) {
    guard request.only?.count == 1, let analyzer = analyzers.first else {
      throw .needsOneAnalyzer(format: Self.name, known: analyzers.map(\.name))
    }
    if !request.contents.isEmpty {
      throw .noPlace(format: Self.name, option: "--with", reason: "a row is a mark; take jsonl for text, sentences and tokens")
    }
    self.analyzer = analyzer
    columns = analyzer.fields.indices.filter { at in
      if case .records = analyzer.fields[at].kind { false } else { analyzer.fields[at].name != "span" }
    }
  }

  var opening: [UInt8] {
    var writer = CSVWriter()
    writer.text("article")
    for key in ArticleObject.standardKeys { writer.text(key) }
    for name in ["id", "start", "end"] { writer.text(name) }
    for at in columns { writer.text(analyzer.fields[at].name) }
    writer.text("rule")
    writer.endRow()
    return writer.bytes
  }

  func encode(_ item: BatchArticle) -> [UInt8] {
    var writer = CSVWriter()
    let text = item.article.text
    for layer in item.layers {
      for (at, mark) in layer.marks.enumerated() {
        writer.text(item.id)
        for key in ArticleObject.standardKeys { writer.text(item.article.metadata[key]?.joined ?? "") }
        writer.text(layer.id(at))
        writer.number(text.scalarOffset(ofByte: mark.span.start))
        writer.number(text.scalarOffset(ofByte: mark.span.end))
        let values = layer.values(at)
        for column in columns { write(values[column], text, to: &writer) }
        writer.text(mark.reason.rule)
        writer.endRow()
      }
    }
    return writer.bytes
  }

  private func write(_ value: FieldValue, _ text: SourceText, to writer: inout CSVWriter) {
    switch value {
    case .none: writer.empty()
    case .integer(let value): writer.number(value)
    case .number(let value): writer.number(value)
    default: writer.text(CellText.plain(value, in: text))
    }
  }
}
