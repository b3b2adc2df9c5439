import AnalyzerKit

/// Options of `balance`.
struct BalanceOptions: AnalyzerOptions {
  var exact = false

  static let fields: [Field<BalanceOptions>] = [
    Field("exact", \.exact, help: "only speakers of the same name as one: no family names, initials or acronyms joined to full names")
  ]
}
