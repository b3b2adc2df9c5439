import Workbench

/// What a listing verb is asked for.
struct ListingRequest {
  let call: Call
  let articles: [OpenArticle]
  let scope: TextScope
  /// Columns that the query names, own or context.
  let mentioned: [String]
}
