import AnalyzerKit

/// What a frequency list lists.
struct WordsOptions: AnalyzerOptions {
  /// An answer that is typed after the option: `--stopwords no`.
  enum Answer: String, FieldChoice, CaseIterable {
    case yes, no
  }

  var min = 1
  var stopwords = Answer.yes
  var fold = Answer.yes

  static let fields: [Field<WordsOptions>] = [
    Field("min", \.min, help: "leave out words that occur less often"),
    Field("stopwords", \.stopwords, help: "no: leave out English function words (the, of, was …)"),
    Field("fold", \.fold, help: "no: keep capital letters apart (May, may)"),
  ]
}
