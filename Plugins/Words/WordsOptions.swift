import AnalyzerKit

/// What a frequency list lists.
struct WordsOptions: AnalyzerOptions {
  var min = 1
  var stopwords = true
  var fold = true

  static let fields: [Field<WordsOptions>] = [
    Field("min", \.min, help: "leave out words that occur less often"),
    Field("stopwords", \.stopwords, help: "no: leave out English function words (the, of, was …)"),
    Field("fold", \.fold, help: "no: keep capital letters apart (May, may)"),
  ]
}
