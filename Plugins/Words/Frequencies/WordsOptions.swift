import AnalyzerKit

/// What a frequency list lists.
struct WordsOptions: WordFilterOptions {
  var min = 1
  var match = ""
  var content = false
  var stopwords = ""
  var folding = Folding()

  static let fields: [Field<WordsOptions>] =
    [Field("min", \.min, help: "leave out words that occur less often")] + wordFilterFields
}
