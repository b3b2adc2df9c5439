import AnalyzerKit

/// The words that set the articles in use apart from others: commoner in them, or rarer, than chance would have it.
struct KeywordsVerb: Verb {
  static let info = VerbInfo(
    verb: "keywords", summary: "words that are commoner or rarer in the articles in use than in others, by log-likelihood and log ratio",
    examples: [
      ("keywords --article 1 --content --top 20", "what sets article 1 apart from all other open articles"),
      ("keywords --article 1-3 --against 4-9 --direction negative", "what articles 1 to 3 have less of than articles 4 to 9"),
    ], aliases: ["keyness"], isAboutAllArticles: true)

  private let options: KeywordsOptions
  private let filter: WordFilter

  init(options: KeywordsOptions, arguments: [String]) throws {
    if let word = arguments.first {
      throw VerbError(
        "keywords takes no argument, not “\(word)”: --article names the articles it is about, --against the others", argument: 0)
    }
    filter = try options.wordFilter(verb: "keywords")
    self.options = options
  }

  func run(_ view: SessionView) throws -> Table {
    if view.items.isEmpty { return Table(columns: KeywordRow.columns) }
    let sets = try ComparedSets(view, against: options.against)
    let counts = try SetCounts(sets, WordFolder(options.folding), view)
    for (side, name) in [
      (counts.target, "the articles in use hold"), (counts.reference, "--against \(options.against) holds"),
    ] where side.total == 0 {
      throw VerbError("\(name) no words, so there is nothing to compare")
    }
    var rows = try rows(counts, view)
    rows.sort(by: options.direction == .negative ? { KeywordRow.precedes($1, $0) } : KeywordRow.precedes)
    let articles = { (count: Int) in "\(count) \(count == 1 ? "article" : "articles")" }
    let note =
      "target: \(counts.target.total) words in \(articles(sets.target.count)); reference: \(counts.reference.total) words in "
      + articles(sets.reference.count)
    return Table(columns: KeywordRow.columns, rows: rows.map(\.row), notes: [note])
  }

  private func rows(_ counts: SetCounts, _ view: SessionView) throws -> [KeywordRow] {
    var filter = filter
    var rows: [KeywordRow] = []
    for key in 0..<counts.keys.count {
      if key % 65536 == 65535 { try view.checkInterrupt() }
      let target = counts.entry(key, in: counts.target)
      let reference = counts.entry(key, in: counts.reference)
      guard target.count + reference.count >= options.min,
        let keyness = Keyness(
          target: target.count, reference: reference.count, targetSize: counts.target.total, referenceSize: counts.reference.total),
        isWanted(keyness.sign)
      else { continue }
      let word = counts.keys.word(Int32(truncatingIfNeeded: key))
      guard filter.matches(word), filter.stopWords?.contains(word) != true else { continue }
      rows.append(
        KeywordRow(
          word: String(decoding: word, as: UTF8.self), keyness: keyness, targetArticles: Int(target.articles),
          referenceArticles: Int(reference.articles)))
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
