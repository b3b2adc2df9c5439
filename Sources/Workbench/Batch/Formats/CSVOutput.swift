import AnalyzerKit
import Tables

/// CSV: one row a mark of one analyzer, the article's columns first.
///
/// Places in the text are written as the words that stand there; `start` and `end` of the mark itself are Unicode scalar offsets. Fields that
/// are lists of records have no cell.
struct CSVOutput: BatchFormat {
  static let name = "csv"
  static let help = "CSV: one row a mark of the analyzer named by --only"

  private let fields: [Int]
  private let columns: [FieldSchema]

  init(_ request: BatchRequest, analyzers: [AnalyzerEntry]) throws(BatchError) {
    guard request.only?.count == 1, let analyzer = analyzers.first else {
      throw .needsOneAnalyzer(format: Self.name, known: analyzers.map(\.name))
    }
    if !request.contents.isEmpty {
      throw .noPlace(format: Self.name, option: "--with", reason: "a row is a mark; take jsonl for text, sentences and tokens")
    }
    fields = analyzer.fields.indices.filter { at in
      if case .records = analyzer.fields[at].kind { false } else { analyzer.fields[at].name != "span" }
    }
    let words = ["article"] + ArticleObject.standardKeys + ["id"]
    columns =
      words.map { FieldSchema($0, .text, help: "") } + ["start", "end"].map { FieldSchema($0, .integer, help: "") }
      + fields.map { analyzer.fields[$0] } + [FieldSchema("rule", .text, help: "")]
  }

  var opening: [UInt8] { TableFormats.csv.write(Table(columns: columns), options: TableOptions()) }

  func encode(_ item: BatchArticle) -> [UInt8] {
    let text = item.article.text
    let head = [FieldValue.text(item.id)] + ArticleObject.standardKeys.map { .text(item.article.metadata[$0]?.joined ?? "") }
    var table = Table(columns: columns)
    for layer in item.layers {
      for (at, mark) in layer.marks.enumerated() {
        let values = layer.values(at)
        var cells = head
        cells.append(.text(layer.id(at)))
        cells.append(.integer(text.scalarOffset(ofByte: mark.span.start)))
        cells.append(.integer(text.scalarOffset(ofByte: mark.span.end)))
        for field in fields { cells.append(CellText.cell(values[field], in: text)) }
        cells.append(.text(mark.reason.rule))
        table.rows.append(TableRow(cells))
      }
    }
    return TableFormats.csv.write(table, options: TableOptions(showHeader: false))
  }
}
