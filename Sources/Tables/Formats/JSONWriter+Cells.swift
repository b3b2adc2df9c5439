import AnalyzerKit
import JSON

extension JSONWriter {
  /// A row as an object whose keys are the columns' names.
  mutating func row(_ row: TableRow, _ columns: [FieldSchema]) {
    beginObject()
    for (column, cell) in zip(columns, row.cells) {
      key(column.name)
      self.cell(cell, column)
    }
    endObject()
  }

  private mutating func cell(_ cell: FieldValue, _ column: FieldSchema) {
    switch cell {
    case .none: null()
    case .text(let text): string(text)
    case .integer(let value): int(value)
    case .number(let value): double(value)
    case .flag(let value): bool(value)
    case .texts(let texts):
      beginArray()
      for text in texts { string(text) }
      endArray()
    case .span(let span): offsets(span)
    case .spans(let spans):
      beginArray()
      for span in spans { offsets(span) }
      endArray()
    case .records(let records):
      var fields: [FieldSchema] = []
      if case .records(let inner) = column.kind { fields = inner }
      beginArray()
      for record in records { row(TableRow(record), fields) }
      endArray()
    }
  }

  private mutating func offsets(_ span: TextSpan) {
    beginArray()
    int(span.start)
    int(span.end)
    endArray()
  }
}
