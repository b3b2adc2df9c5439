import AnalyzerKit
import CommandLanguage
import Workbench

/// A verb that answers with a table: conditions, grouping, order, columns and formats are the same for all of them.
protocol ListingVerb: ShellVerb {
  /// Whether it counts words, so that conditions on the context have to narrow the text before it is counted.
  var countsWords: Bool { get }
  /// Whether its rows can be made from the words of a part alone, so that conditions on the place narrow the text, too.
  var readsParts: Bool { get }
  /// Whether it is about the articles in use (and fails when there is none).
  var needsArticles: Bool { get }
  /// Whether its rows have the context columns article, title, section …
  var hasContext: Bool { get }
  /// What its figures rest on, stated below the rows.
  var coverage: Coverage? { get }
  /// What other tables it can make, each by a flag of its own (`entities --across`).
  var forms: [ModuleListing] { get }
  /// The options of the listing's own.
  func ownOptions(_ shell: Shell) -> [OptionSchema]
  /// The columns that conditions may name, before the table is made.
  func columns(_ call: Call) throws -> [FieldSchema]
  func list(_ request: ListingRequest) throws -> Listing
  /// Whether each row is to say why it is there.
  func explains(_ call: Call) -> Bool
}

extension ListingVerb {
  var forms: [ModuleListing] { [] }
  var countsWords: Bool { false }
  var readsParts: Bool { false }
  var needsArticles: Bool { true }
  var hasContext: Bool { true }
  var coverage: Coverage? { nil }
  func explains(_ call: Call) -> Bool { false }

  func ownOptions(_ shell: Shell) -> [OptionSchema] { [] }

  func options(_ shell: Shell) -> [OptionSchema] { ListingOptions.withForms(of: self, shell) }

  /// The listing that a command asks for: this one, or the form whose flag it has.
  func form(_ hasFlag: (String) -> Bool) -> any ListingVerb { forms.first { hasFlag($0.flag) } ?? self }

  func run(_ call: Call) throws -> Output {
    let result = try ListingRun(verb: self, call: call).result()
    for failure in result.failures { call.shell.warn("\(failure)") }
    if !result.failures.isEmpty { call.shell.hadFailures = true }
    call.shell.lastRows = result.table.rows
    return .table(result.table, format: call.arguments.value("as")?.text)
  }
}
