import AnalyzerKit

/// How names are found.
struct EntitiesOptions: AnalyzerOptions {
  var gazetteer: String?

  init() {}

  static let fields: [Field<EntitiesOptions>] = [
    Field(
      "gazetteer", \.gazetteer,
      help:
        "your own list of names, which win over all others: CSV or TSV with the columns name, type, id, aliases (separated by | or ;)",
      file: true)
  ]
}
