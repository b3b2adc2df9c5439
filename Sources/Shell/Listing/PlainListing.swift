import AnalyzerKit

/// A listing of the shell's own (articles, notes, edits …) whose columns are fixed.
protocol PlainListing: ListingVerb, FixedColumns {}

extension PlainListing {
  func columns(_ call: Call) throws -> [FieldSchema] { fixedColumns }

  /// The table of rows in the order of `fixedColumns`, with the context columns that the query names.
  func listing(_ rows: [TableRow], _ request: ListingRequest, notes: [String] = []) throws -> Listing {
    let table = Table(columns: fixedColumns, rows: rows, notes: notes)
    if !hasContext { return Listing(table: table) }
    return Listing(
      table: try request.lister.withContext(table, request.articles, request.mentioned, alwaysArticle: false))
  }
}
