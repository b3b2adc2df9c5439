import AnalyzerKit

/// The words that set the articles in use apart from others: commoner in them, or rarer, than chance would have it.
struct KeywordsVerb: Verb {
  static let info = VerbInfo(
    verb: "keywords", summary: "words that are commoner or rarer in the articles in use than in others, by log-likelihood and log ratio",
    examples: [
      ("keywords --article 1 --stopwords no --top 20", "what sets article 1 apart from all other open articles"),
      ("keywords --article 1-3 --against 4-9 --direction negative", "what articles 1 to 3 have less of than articles 4 to 9"),
    ], aliases: ["keyness"])

  private let options: KeywordsOptions

  init(options: KeywordsOptions, arguments: [String]) throws {
    if let word = arguments.first {
      throw VerbError(
        "keywords takes no argument, not “\(word)”: --article names the articles it is about, --against the others", argument: 0)
    }
    if options.min < 0 { throw FieldError.notValid(field: "min", message: "\(options.min) is negative: write 1 or more") }
    self.options = options
  }

  func run(_ view: SessionView) throws -> Table {
    if view.items.isEmpty { return Table(columns: KeywordRow.columns) }
    let sets = try ComparedSets(view, against: options.against)
    let target = try SetCounts.of(sets.target, view)
    let reference = try SetCounts.of(sets.reference, view)
    for (counts, name) in [(target, "the articles in use hold"), (reference, "--against \(options.against) holds")]
    where counts.wordCount == 0 {
      throw VerbError("\(name) no words, so there is nothing to compare")
    }
    var rows = try rows(target, reference, view)
    rows.sort(by: options.direction == .negative ? { KeywordRow.precedes($1, $0) } : KeywordRow.precedes)
    let articles = { (count: Int) in "\(count) \(count == 1 ? "article" : "articles")" }
    let note =
      "target: \(target.wordCount) words in \(articles(sets.target.count)); reference: \(reference.wordCount) words in "
      + articles(sets.reference.count)
    return Table(columns: KeywordRow.columns, rows: rows.map(\.row), notes: [note])
  }

  private func rows(_ target: SetCounts, _ reference: SetCounts, _ view: SessionView) throws -> [KeywordRow] {
    let functionWords = options.stopwords == .yes ? nil : FunctionWords()
    var rows: [KeywordRow] = []
    for (number, counted) in target.joined(with: reference).enumerated() {
      if number % 65536 == 65535 { try view.checkInterrupt() }
      guard counted.own + counted.other >= max(1, options.min), functionWords?.contains(counted.word) != true,
        let keyness = Keyness(
          target: counted.own, reference: counted.other, targetSize: target.wordCount, referenceSize: reference.wordCount),
        isWanted(keyness.sign)
      else { continue }
      rows.append(KeywordRow(word: counted.word, keyness: keyness))
    }
    try view.checkInterrupt()
    return rows
  }

  private func isWanted(_ sign: Double) -> Bool {
    switch options.direction {
    case .positive: sign > 0
    case .negative: sign < 0
    case .both: true
    }
  }
}
