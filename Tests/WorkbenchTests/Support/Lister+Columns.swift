import AnalyzerKit

@testable import Workbench

extension Lister {
  /// A listing with the columns that it shows by default and those named.
  func marks(
    _ analyzer: AnalyzerEntry, of articles: [OpenArticle], each: String? = nil, scope: TextScope = TextScope(), columns: [String]
  ) throws -> (table: Table, failures: [ListingFailure]) {
    var query = TableQuery()
    query.order = columns.map { TableQuery.Order(column: $0, isDescending: false) }
    return try marks(analyzer, of: articles, each: each, scope: scope, query: query)
  }
}
