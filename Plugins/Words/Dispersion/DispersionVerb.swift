import AnalyzerKit

/// How evenly words are spread over the articles, and where in each they stand.
struct DispersionVerb: Verb {
  static let info = VerbInfo(
    verb: "dispersion", arguments: "PATTERN…",
    summary: "how evenly words are spread over the articles, with a plot of where they occur; --as svg draws it",
    examples: [
      ("dispersion mayor council", "two words, each with its measures and its plot"),
      ("dispersion \"interest rate*\" --parts 10", "a phrase over ten equal parts"),
      ("dispersion mayor --as svg > mayor.svg", "the plot as a picture"),
    ], isAboutAllArticles: true)

  private let patterns: [(typed: String, pattern: Pattern)]
  private let parts: CorpusParts
  private let folder: WordFolder

  init(options: DispersionOptions, arguments: [String]) throws {
    try options.checkFolding()
    if arguments.isEmpty { throw VerbError("dispersion needs words to look for, such as dispersion mayor \"city council\"") }
    parts = try options.corpusParts()
    patterns = try arguments.enumerated().map { at, word in
      do {
        return (word, try Pattern([word], folding: options.folding, verb: "dispersion"))
      } catch let error as VerbError {
        throw VerbError(error.description, argument: at)
      }
    }
    folder = WordFolder(Folding())
  }

  func run(_ view: SessionView) throws -> Table {
    if view.items.isEmpty { return Table(columns: DispersionRow.columns) }
    let articles = try ArticleOccurrences.find(patterns.map(\.pattern), folder, view)
    let ends = parts.ends(articles)
    var rows: [TableRow] = []
    for (at, pattern) in patterns.enumerated() {
      try view.checkInterrupt()
      rows.append(DispersionRow(word: pattern.typed, positions: positions(of: at, in: articles), ends: ends).row)
    }
    return Table(
      columns: DispersionRow.columns, rows: rows, notes: notes(articles, ends), plot: OccurrencePlot.plot(patterns.map(\.typed), articles))
  }

  /// Numbers of words over all articles, one after the other.
  private func positions(of pattern: Int, in articles: [ArticleOccurrences]) -> [Int] {
    var positions: [Int] = []
    var offset = 0
    for article in articles {
      for position in article.positions[pattern] { positions.append(offset + Int(position)) }
      offset += article.wordCount
    }
    return positions
  }

  private func notes(_ articles: [ArticleOccurrences], _ ends: [Int]) -> [String] {
    var notes = ["\(ends.last ?? 0) words in \(ends.count) \(parts.description(ends.count))"]
    if case .equal(let count) = parts, ends.count < count { notes[0] += ": there are too few words for \(count)" }
    let empty = articles.count { $0.wordCount == 0 }
    if empty > 0 { notes.append("\(empty) \(empty == 1 ? "article" : "articles") without words left out") }
    return notes
  }
}
