import AnalyzerKit

/// Which sequences of words are counted.
struct NgramsOptions: FoldingOptions {
  var skip = 0
  var across = false
  var min = 1
  var match = ""
  var content = false
  var edges = false
  var stopwords = ""
  var folding = Folding()

  static let lengths = 1...6
  static let skips = 0...5

  static let fields: [Field<NgramsOptions>] =
    [
      Field("skip", \.skip, help: "words that may be left out inside, 0 to 5 in all (skip-grams)"),
      Field("across", \.across, help: "across the ends of sentences, within a paragraph"),
      Field("min", \.min, help: "leave out n-grams that occur less often"),
      Field("match", \.match, help: "only those with a word such as: said, *tion, war|peace"),
      Field("content", \.content, help: "leave out those with a function word (the, of, was …)"),
      Field("edges", \.edges, help: "only where a function word (or one of --stopwords) begins or ends them"),
      Field("stopwords", \.stopwords, help: "leave out those with a word of a file of your own; with --edges at an end only", file: true),
    ] + foldingFields
}
