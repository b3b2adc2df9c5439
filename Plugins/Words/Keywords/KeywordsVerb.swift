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
    try options.checkFolding()
    if options.min < 0 { throw FieldError.notValid(field: "min", message: "\(options.min) is negative: write 1 or more") }
    self.options = options
  }

  func run(_ view: SessionView) throws -> Table {
    if view.items.isEmpty { return Table(columns: KeywordRow.columns) }
    let sets = try ComparedSets(view, against: options.against)
    let counts = try SetCounts(sets, WordFolder(options.folding), view)
    for (side, name) in [
      (counts.target, "the articles in use hold"), (counts.reference, "--against \(options.against) holds"),
    ] where side.wordCount == 0 {
      throw VerbError("\(name) no words, so there is nothing to compare")
    }
    var rows = try rows(counts, view)
    rows.sort(by: options.direction == .negative ? { KeywordRow.precedes($1, $0) } : KeywordRow.precedes)
    let articles = { (count: Int) in "\(count) \(count == 1 ? "article" : "articles")" }
    let note =
      "target: \(counts.target.wordCount) words in \(articles(sets.target.count)); reference: \(counts.reference.wordCount) words in "
      + articles(sets.reference.count)
    return Table(columns: KeywordRow.columns, rows: rows.map(\.row), notes: [note])
  }

  private func rows(_ counts: SetCounts, _ view: SessionView) throws -> [KeywordRow] {
    let functionWords = options.stopwords == .yes ? nil : FunctionWords()
    var rows: [KeywordRow] = []
    for key in 0..<counts.keys.count {
      if key % 65536 == 65535 { try view.checkInterrupt() }
      let target = counts.target.count(key)
      let reference = counts.reference.count(key)
      guard target + reference >= options.min,
        let keyness = Keyness(
          target: target, reference: reference, targetSize: counts.target.wordCount, referenceSize: counts.reference.wordCount),
        isWanted(keyness.sign)
      else { continue }
      let word = counts.keys.string(Int32(truncatingIfNeeded: key))
      if functionWords?.contains(word) != true { rows.append(KeywordRow(word: word, keyness: keyness)) }
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
