import AnalyzerKit
import CommandLanguage
import Workbench

/// The listing of one analyzer's layer: everything about it comes from the analyzer's info and its marks' fields.
struct AnalyzerListing: ListingVerb, FixedColumns {
  let analyzer: AnalyzerEntry
  let forms: [ModuleListing]

  init(analyzer: AnalyzerEntry, registry: Registry) {
    self.analyzer = analyzer
    forms = registry.forms(of: analyzer).map { ModuleListing(entry: $0) }
  }

  var name: String { analyzer.info.verb }
  var aliases: [String] { analyzer.info.aliases }
  var group: VerbGroup { .analysis }
  var usage: String { "[OPTIONS]" }
  var summary: String { analyzer.info.summary }
  var countsWords: Bool { analyzer.info.shape == .record }
  var readsParts: Bool { analyzer.info.readsParts }
  var coverage: Coverage? { analyzer.info.coverage }
  var fixedColumns: [FieldSchema] { MarkTable.columns(of: analyzer, each: nil) }

  var details: String { ([AnalyzerHelp.text(analyzer)] + forms.map(\.help)).joined(separator: "\n\n") }

  func ownOptions(_ shell: Shell) -> [OptionSchema] {
    let nested = analyzer.fields.filter { if case .records = $0.kind { true } else { false } }.map(\.name)
    let explain = OptionSchema(
      AnalyzerListing.explain, .flag, help: "a column with the rule behind each row and its evidence, as why prints them")
    if nested.isEmpty { return [explain] }
    return [
      OptionSchema("each", .word(placeholder: "LIST"), help: "one row for each of: \(nested.joined(separator: ", "))", values: nested),
      explain,
    ]
  }

  func columns(_ call: Call) throws -> [FieldSchema] {
    MarkTable.columns(of: analyzer, each: call.arguments.value("each")?.text) + (explains(call) ? [Lister.whyColumn] : [])
  }

  /// Rows that are grouped have no single reason.
  func explains(_ call: Call) -> Bool {
    call.arguments.options.contains { $0.name == AnalyzerListing.explain } && call.arguments.value("by") == nil
  }

  static let explain = "explain"

  func list(_ request: ListingRequest) throws -> Listing {
    try request.call.atMost(0)
    let each = request.call.arguments.value("each")
    do {
      let (table, failures) = try request.lister.marks(
        analyzer, of: request.articles, each: each?.text, scope: request.scope, query: request.query)
      return Listing(table: table, failures: failures)
    } catch let error as QueryError {
      guard let each else { throw error }
      throw request.call.fail("\(error)", at: each)
    }
  }
}
