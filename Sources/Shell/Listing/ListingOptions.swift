import AnalyzerKit
import CommandLanguage
import Tables
import Workbench

/// The options that every listing has.
enum ListingOptions {
  static let fixed: [OptionSchema] = [
    OptionSchema(
      "where", .word(placeholder: "CONDITION"), repeats: true, help: "COLUMN=VALUE (also != < <= > >= ~); given twice, both hold"),
    OptionSchema("by", .word(placeholder: "COLUMN,…"), help: "count rows by columns; numbers are summed or averaged"),
    OptionSchema("sort", .word(placeholder: "[-]COLUMN,…"), help: "order by columns; - for falling"),
    OptionSchema("top", .word(placeholder: "N"), help: "the first N rows only"),
    OptionSchema("columns", .word(placeholder: "A,B"), help: "which columns, in this order; all for every one of its own"),
    OptionSchema(
      "as", .word(placeholder: "FORMAT"), help: "table, csv, tsv, json, jsonl, markdown, svg (plots), graphml (networks)",
      values: TableFormats.names),
  ]

  static let article = OptionSchema("article", .word(placeholder: "SET"), help: "1, 2-5, 1,3, all or a name made by let; else those in use")

  static func part(_ shell: Shell) -> OptionSchema {
    let parts = ArticlePart.allCases.map(\.rawValue)
    let layers = shell.workspace.registry.analyzers.filter { $0.info.shape == .marks }.map(\.info.verb)
    return OptionSchema(
      "in", .word(placeholder: "PART"), help: "only the words of headings, quotes or narration, or inside a layer's marks",
      values: parts + layers.filter { !parts.contains($0) })
  }

  /// The fixed options, the verb's own, and a short form for each column.
  static func all(of verb: some ListingVerb, _ shell: Shell) -> [OptionSchema] {
    var options = fixed
    if verb.hasContext { options += [article, part(shell)] }
    options += verb.ownOptions(shell)
    for column in shortColumns(of: verb, shell)
    where !options.contains(where: { FieldSchema.folded($0.name) == FieldSchema.folded(column.name) }) {
      options.append(OptionSchema.condition(on: column))
    }
    return options
  }

  /// The options of a verb and of all of its forms; which belong together is told when the command is run.
  static func withForms(of verb: some ListingVerb, _ shell: Shell) -> [OptionSchema] {
    var options = all(of: verb, shell)
    for form in verb.forms {
      for option in all(of: form, shell) where !options.contains(where: { FieldSchema.folded($0.name) == FieldSchema.folded(option.name) })
      {
        options.append(option)
      }
    }
    return options
  }

  /// The columns that have a short form.
  static func shortColumns(of verb: some ListingVerb, _ shell: Shell) -> [FieldSchema] {
    var columns = (verb as? any FixedColumns)?.fixedColumns ?? []
    if verb.hasContext { columns += contextColumns(shell).filter { context in !columns.contains { $0.name == context.name } } }
    return columns.filter { if case .records = $0.kind { false } else { true } }
  }

  static func contextColumns(_ shell: Shell) -> [FieldSchema] {
    Lister.contextColumns
      + Lister.extraKeys(shell.workspace.session).filter { key in !Lister.contextColumns.contains { $0.name == key } }
      .map { FieldSchema($0, .texts, help: "from the metadata or a tag", isShown: false) }
  }
}
