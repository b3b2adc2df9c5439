import ArticleModel

/// CSV and TSV with a header: one article a row (RFC 4180). Quoted fields may hold delimiters, doubled quotation marks and line breaks.
///
/// The delimiter is the one of comma, semicolon, tab and bar that the header holds most often. The text is the column `text`, else `body`,
/// `content` or `article`; every other column is metadata. Rows are read one at a time.
struct CSVFormat: ArticleFormat {
  static let name = "csv"
  static let extensions = ["csv", "tsv", "tab"]
  private static let textColumns = ["text", "body", "content", "article"]

  private let input: ByteInput
  private var rows: CSVRowReader?
  private var header: CSVHeader?
  private var records = 0
  private var started = false

  init(_ input: ByteInput, options: ReadingOptions) {
    self.input = input
  }

  static func likeness(_ prefix: [UInt8]) -> FormatLikeness {
    let line = prefix.prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count < 1_000, let delimiter = CSVRowReader.delimiter(of: line) else { return .none }
    let columns = CSVRow.fields(Array(line), delimiter).map { $0.lowercased() }
    return columns.count >= 2 && columns.contains(where: textColumns.contains) ? .likely : .none
  }

  mutating func next() throws(ReadingError) -> PendingArticle? {
    if !started {
      started = true
      try readHeader()
    }
    guard let header, let row = try rows?.next() else { return nil }
    records += 1
    let source = ArticleSource(path: input.path, record: records, format: Self.name)
    let (encoding, inputWarnings) = (input.encoding, input.warnings)
    return PendingArticle(byteCount: row.bytes.count) { () throws(ReadingError) in
      var decoded = TextDecoder.decode(row.bytes, declared: encoding)
      decoded.warnings = inputWarnings + decoded.warnings
      return try header.article(decoded, line: row.line, source: source)
    }
  }

  private mutating func readHeader() throws(ReadingError) {
    let path = input.path
    var reader = CSVRowReader(input, delimiter: try CSVRowReader.delimiter(of: firstLine()) ?? UInt8(ascii: ","))
    guard let row = try reader.next() else { throw .badRecord(path: path, line: 1, problem: .emptyHeader) }
    let fields = CSVRow.fields(TextDecoder.decode(row.bytes, declared: input.encoding).bytes, reader.delimiter)
    do throws(ReadingError.RecordProblem) {
      header = try CSVHeader(fields, delimiter: reader.delimiter, textColumns: Self.textColumns)
    } catch {
      input.abandon()
      throw .badRecord(path: path, line: row.line, problem: error)
    }
    rows = reader
  }

  private func firstLine() throws(ReadingError) -> ArraySlice<UInt8> {
    try input.prefix(65_536).drop { $0 <= 0x20 && $0 != 0x09 }.prefix { $0 != 0x0A && $0 != 0x0D }
  }
}
