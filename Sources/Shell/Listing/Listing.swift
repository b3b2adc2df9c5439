import AnalyzerKit
import Workbench

/// What a listing verb found, before the query.
struct Listing {
  var table: Table
  var failures: [ListingFailure] = []
  /// Whether the table was made group by group, as `--by` asked for.
  var isGrouped = false
}
