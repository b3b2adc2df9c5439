import AnalyzerKit
import Workbench

/// What a listing verb found, before the query.
struct Listing {
  var table: Table
  var failures: [ListingFailure] = []
}
