import Workbench

/// What a listing verb is asked for.
struct ListingRequest {
  let call: Call
  let articles: [OpenArticle]
  let scope: TextScope
  let query: TableQuery

  /// Columns that the query names, own or context.
  var mentioned: [String] { query.mentioned }

  var lister: Lister { call.lister.with(query.filters) }
}
