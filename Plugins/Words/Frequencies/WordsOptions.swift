import AnalyzerKit

/// What a frequency list lists.
struct WordsOptions: FoldingOptions {
  var min = 1
  var match = ""
  var content = false
  var stopwords = ""
  var folding = Folding()

  static let fields: [Field<WordsOptions>] =
    [
      Field("min", \.min, help: "leave out words that occur less often"),
      Field("match", \.match, help: "only words such as these: *tion, un*, wom?n, war|peace, /[a-z]+ise/"),
      Field("content", \.content, help: "leave out English function words (the, of, was …)"),
      Field("stopwords", \.stopwords, help: "leave out the words of a file of your own", file: true),
    ] + foldingFields
}
