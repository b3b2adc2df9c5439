import AnalyzerKit

/// How often every word occurs in the articles in use, and in how many of them.
struct WordsVerb: Verb {
  static let info = VerbInfo(
    verb: "words", summary: "every word with how often it occurs, in how many articles, and per million words",
    examples: [
      ("words --stopwords no --top 20", "the twenty commonest words that are not function words"),
      ("words --min 5 --in quotes", "words that occur at least five times in quotations"),
    ])

  private let options: WordsOptions

  init(options: WordsOptions, arguments: [String]) throws {
    if let word = arguments.first {
      throw VerbError("words takes no argument, not “\(word)”: to find a word in its context write kwic \(word)", argument: 0)
    }
    if options.min < 0 { throw FieldError.notValid(field: "min", message: "\(options.min) is negative: write 1 or more") }
    self.options = options
  }

  static let columns: [FieldSchema] = [
    FieldSchema("word", .text, help: "the word, in lower case"),
    FieldSchema("count", .integer, help: "how often it occurs", aggregation: .sum),
    FieldSchema("articles", .integer, help: "in how many articles", aggregation: .none),
    FieldSchema("per_million", .number, help: "count for a million words", aggregation: .sum, decimals: 1),
  ]

  func run(_ view: SessionView) throws -> Table {
    var counts = WordCounts()
    for item in view.items {
      try view.checkInterrupt()
      let text = try item.text()
      counts.add(CountedWords(text), of: text.bytes, folds: options.fold == .yes)
    }
    try view.checkInterrupt()
    return table(counts, articles: view.items.count)
  }

  private func table(_ counts: WordCounts, articles: Int) -> Table {
    let functionWords = options.stopwords == .yes ? nil : FunctionWords()
    let scale = 1e6 / Double(max(1, counts.total))
    var hidden = 0
    var rows: [TableRow] = []
    for word in counts.byFrequency() {
      if counts.count(word) < options.min { break }
      let spelling = counts.string(word)
      if let functionWords, functionWords.contains(spelling) {
        hidden += 1
        continue
      }
      rows.append(
        TableRow([
          .text(spelling), .integer(counts.count(word)), .integer(counts.articles(word)), .number(Double(counts.count(word)) * scale),
        ]))
    }
    var notes = ["\(counts.total) words, \(counts.typeCount) different ones, in \(articles) \(articles == 1 ? "article" : "articles")"]
    if hidden > 0 { notes.append("\(hidden) function words left out; they still count in per_million") }
    return Table(columns: WordsVerb.columns, rows: rows, notes: notes)
  }
}
