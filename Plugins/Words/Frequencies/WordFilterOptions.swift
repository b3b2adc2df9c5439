import AnalyzerKit

/// Options of a verb that lists single words with figures of their own.
protocol WordFilterOptions: FoldingOptions {
  var min: Int { get set }
  var match: String { get set }
  var content: Bool { get set }
  var stopwords: String { get set }
}

extension WordFilterOptions {
  /// `--match`, `--content`, `--stopwords` and those of folding.
  static var wordFilterFields: [Field<Self>] {
    [
      Field("match", \.match, help: "only words such as these: *tion, un*, wom?n, war|peace, /[a-z]+ise/"),
      Field("content", \.content, help: "leave out English function words (the, of, was …)"),
      Field("stopwords", \.stopwords, help: "leave out the words of a file of your own", file: true),
    ] + foldingFields
  }

  /// The words to list. Throws `VerbError` or `FieldError` for options that make no sense or cannot go together.
  func wordFilter(verb: String) throws -> WordFilter {
    try checkFolding()
    if min < 0 { throw FieldError.notValid(field: "min", message: "\(min) is negative: write 1 or more") }
    let folder = WordFolder(folding)
    let stopWords = try StopWords.asked(functionWords: content, path: stopwords, verb: verb, folder)
    return try WordFilter(pattern: match, stopWords: stopWords, folding: folding, verb: verb)
  }
}
