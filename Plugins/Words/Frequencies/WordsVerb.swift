import AnalyzerKit

/// How often every word occurs in the articles in use, and in how many of them.
struct WordsVerb: Verb {
  static let info = VerbInfo(
    verb: "words", summary: "every word with how often it occurs, in how many articles, and per million words",
    examples: [
      ("words --content --top 20", "the twenty commonest words that are not function words"),
      ("words --min 5 --in quotes", "words that occur at least five times in quotations"),
      ("words --match *tion", "words that end in “tion”; un* begin with “un”, /[a-z]+i[sz]e/ is a regular expression"),
      ("words --lemma --content", "say, says, said and saying counted as say"),
      ("words --stopwords mine.txt", "without the words of a file of your own"),
      ("words --by publisher --content --min 3", "the words of each publisher"),
    ], isAboutAllArticles: true)

  private let options: WordsOptions
  private let folder: WordFolder
  private let filter: WordFilter

  init(options: WordsOptions, arguments: [String]) throws {
    if let word = arguments.first {
      throw VerbError(
        "words takes no argument, not “\(word)”: words --match \(word) lists it, kwic \(word) finds it in its context", argument: 0)
    }
    self.options = options
    folder = WordFolder(options.folding)
    filter = try options.wordFilter(verb: "words")
  }

  static let columns: [FieldSchema] = [
    FieldSchema("word", .text, help: "the word, in lower case"),
    FieldSchema("count", .integer, help: "how often it occurs", aggregation: .sum),
    FieldSchema("articles", .integer, help: "in how many articles (document frequency)", aggregation: .none),
    FieldSchema("range", .integer, help: "the same, as dispersion and its literature call it", isShown: false, aggregation: .none),
    FieldSchema("articles_percent", .number, help: "in how many of a hundred articles", aggregation: .none, decimals: 1),
    FieldSchema("per_million", .number, help: "count for a million words", aggregation: .sum, decimals: 1),
  ]

  func run(_ view: SessionView) throws -> Table {
    let frequencies = try Frequencies(view, folder)
    try view.checkInterrupt()
    let articles = view.items.count
    let scale = 1e6 / Double(max(1, frequencies.total))
    var filter = filter
    var hidden = 0
    var rows: [TableRow] = []
    for key in frequencies.byFrequency(atLeast: options.min) {
      let word = frequencies.keys.word(key)
      if !filter.matches(word) { continue }
      if let stopWords = filter.stopWords, stopWords.contains(word) {
        hidden += 1
        continue
      }
      rows.append(
        TableRow([
          .text(frequencies.keys.string(key)), .integer(frequencies.count(key)), .integer(frequencies.articles(key)),
          .integer(frequencies.articles(key)), .number(100 * Double(frequencies.articles(key)) / Double(articles)),
          .number(Double(frequencies.count(key)) * scale),
        ]))
    }
    return Table(columns: WordsVerb.columns, rows: rows, notes: notes(frequencies, articles: articles, hidden: hidden))
  }

  private func notes(_ frequencies: Frequencies, articles: Int, hidden: Int) -> [String] {
    let different = options.folding.lemmatizes ? "lemmas" : "different ones"
    var notes = [
      "\(frequencies.total) words, \(frequencies.different) \(different), in \(articles) \(articles == 1 ? "article" : "articles")"
    ]
    if hidden > 0, let name = filter.stopWords?.name { notes.append("\(hidden) \(name) left out; they still count in per_million") }
    return notes
  }
}
