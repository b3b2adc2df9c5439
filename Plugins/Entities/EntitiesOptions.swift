import AnalyzerKit

/// How names are found.
package struct EntitiesOptions: AnalyzerOptions {
  package var gazetteer: String?

  package init() {}

  package static let fields: [Field<EntitiesOptions>] = [
    Field(
      "gazetteer", \.gazetteer,
      help:
        "your own list of names, which win over all others: CSV or TSV with the columns name, type, id, aliases (separated by | or ;)",
      file: true)
  ]
}
