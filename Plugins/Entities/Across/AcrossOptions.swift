import AnalyzerKit

/// Options of `entities --across`.
struct AcrossOptions: AnalyzerOptions {
  var values = false
  var exact = false

  static let fields: [Field<AcrossOptions>] = [
    Field("values", \.values, help: "dates, amounts and numbers too, the same values as one"),
    Field("exact", \.exact, help: "only what has the same name: no family names, initials or acronyms joined to full names"),
  ]
}
