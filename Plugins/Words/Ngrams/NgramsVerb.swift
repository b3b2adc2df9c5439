import AnalyzerKit

/// How often sequences of words occur in the articles in use, and in how many of them.
struct NgramsVerb: Verb {
  static let info = VerbInfo(
    verb: "ngrams", arguments: "[N]", summary: "sequences of N words (1 to 6; else 2) with how often they occur",
    examples: [
      ("ngrams 3 --min 3", "three words in a row that occur at least three times"),
      ("ngrams 2 --edges --top 20", "the twenty commonest pairs that neither begin nor end with a function word"),
      ("ngrams 2 --skip 2 --content", "pairs with up to two words between them, without function words"),
      ("ngrams 4 --match said", "four words in a row, one of them “said”"),
    ], isAboutAllArticles: true)

  /// N-grams of one part that are counted at a time.
  static let partSize = 4_000_000
  static let maximumRows = 1_000_000

  private let options: NgramsOptions
  private let shape: NgramShape
  private let folder: WordFolder
  private let words: WordFilter

  init(options: NgramsOptions, arguments: [String]) throws {
    shape = NgramShape(length: try NgramsVerb.length(arguments), skip: options.skip)
    try options.checkFolding()
    if !NgramsOptions.skips.contains(options.skip) {
      throw FieldError.notValid(field: "skip", message: "\(options.skip) is not between 0 and \(NgramsOptions.skips.upperBound)")
    }
    if options.min < 0 { throw FieldError.notValid(field: "min", message: "\(options.min) is negative: write 1 or more") }
    self.options = options
    folder = WordFolder(options.folding)
    // The edges are those of one list: a person's own in place of the function words.
    let usesOwn = !options.stopwords.isEmpty
    let stopWords = try StopWords.asked(
      functionWords: options.content || options.edges && !usesOwn, path: options.stopwords, verb: "ngrams", folder)
    words = try WordFilter(pattern: options.match, stopWords: stopWords, folding: options.folding, verb: "ngrams")
  }

  private static func length(_ arguments: [String]) throws(VerbError) -> Int {
    guard let word = arguments.first else { return 2 }
    guard let length = Int(word), NgramsOptions.lengths.contains(length) else {
      throw VerbError("ngrams takes a number from 1 to 6, not “\(word)”: ngrams 3 counts three words in a row", argument: 0)
    }
    if arguments.count > 1 {
      throw VerbError("ngrams takes one number: “\(arguments[1])” is too much; ngrams --match WORD lists those with a word", argument: 1)
    }
    return length
  }

  static let columns: [FieldSchema] = [
    FieldSchema("ngram", .text, help: "the words, in lower case"),
    FieldSchema("count", .integer, help: "how often they occur", aggregation: .sum),
    FieldSchema("articles", .integer, help: "in how many articles (document frequency)", aggregation: .none),
    FieldSchema("per_million", .number, help: "count for a million words", aggregation: .sum, decimals: 1),
  ]

  func run(_ view: SessionView) throws -> Table {
    let corpus = try NgramCorpus(view, folder, across: options.across)
    var filter = NgramFilter(
      leavesOutStopWords: words.stopWords != nil, onlyAtEdges: options.edges && !options.content, needsMatch: !options.match.isEmpty)
    filter.learn(corpus.words.count, words) { Array(corpus.words[$0].utf8)[...] }
    let found = try count(corpus, filter, view)
    try view.checkInterrupt()
    let scale = 1e6 / Double(max(1, corpus.count))
    let rows = found.sorted().map { entry in
      let gram = found.grams[entry.start..<(entry.start + shape.length)].map { corpus.words[Int($0)] }
      return TableRow([
        .text(gram.joined(separator: " ")), .integer(entry.count), .integer(Int(entry.articles)), .number(Double(entry.count) * scale),
      ])
    }
    return Table(columns: NgramsVerb.columns, rows: rows, notes: notes(found, articles: view.items.count))
  }

  /// Every core takes some of the parts of all n-grams.
  private func count(_ corpus: NgramCorpus, _ filter: NgramFilter, _ view: SessionView) throws -> FrequentNgrams {
    let parts = max(corpus.sequences.count, (corpus.count * shape.perWord + NgramsVerb.partSize - 1) / NgramsVerb.partSize)
    let empty = FrequentNgrams(length: shape.length, minimum: options.min, limit: NgramsVerb.maximumRows)
    let counted = try view.shards { [shape] shard in
      var counter = NgramCounter(shape, filter, parts: parts)
      var found = empty
      var part = shard.number
      while part < parts {
        found.add(try counter.count(part: part, in: corpus.sequences, check: shard.check))
        part += shard.count
      }
      return found
    }
    return counted.reduce(into: empty) { $0.add($1) }
  }

  private func notes(_ found: FrequentNgrams, articles: Int) -> [String] {
    let name = shape.name + (found.total == 1 ? "" : "s")
    var notes = ["\(found.total) \(name), \(found.different) different ones, in \(articles) \(articles == 1 ? "article" : "articles")"]
    if found.minimum > max(1, options.min) {
      notes.append("those that occur fewer than \(found.minimum) times are left out: a list holds at most \(NgramsVerb.maximumRows) rows")
    }
    return notes
  }
}
