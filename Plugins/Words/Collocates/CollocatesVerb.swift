import AnalyzerKit

/// The words that keep company with a word, phrase or pattern, and how closely.
struct CollocatesVerb: Verb {
  static let info = VerbInfo(
    verb: "collocates", arguments: "PATTERN",
    summary: "words that stand near a word, phrase or pattern, by logDice; --columns and --sort take any other measure",
    examples: [
      ("collocates prices --content --top 20", "the twenty closest companions within five words on each side"),
      ("collocates \"interest rate*\" --left 3 --right 0", "what stands before it"),
      ("collocates mayor --within sentence --sort -G2 --columns word,o11,G2", "words of the same sentences, by log-likelihood"),
    ], aliases: ["collocations"], isAboutAllArticles: true)

  private let options: CollocatesOptions
  private let pattern: Pattern
  private let window: CollocateWindow
  private let filter: WordFilter
  private let typed: String

  init(options: CollocatesOptions, arguments: [String]) throws {
    if arguments.isEmpty { throw VerbError("collocates needs a word to look around, such as collocates prices") }
    filter = try options.wordFilter(verb: "collocates")
    window = try options.collocateWindow()
    pattern = try Pattern(arguments, folding: options.folding, verb: "collocates")
    typed = arguments.joined(separator: " ")
    self.options = options
  }

  func run(_ view: SessionView) throws -> Table {
    let found = try CollocateCounts(pattern, window: window, view)
    if found.counts.nodeCount == 0 {
      let articles = view.items.count
      return Table(
        columns: CollocateRow.columns, notes: ["“\(typed)” does not occur in \(articles) \(articles == 1 ? "article" : "articles")"])
    }
    var notes = [note(found, articles: view.items.count)]
    var rows = try rows(found, view, &notes)
    rows.sort(by: CollocateRow.precedes)
    try view.checkInterrupt()
    return Table(columns: CollocateRow.columns, rows: rows.map(\.row), notes: notes)
  }

  private func rows(_ found: CollocateCounts, _ view: SessionView, _ notes: inout [String]) throws -> [CollocateRow] {
    var filter = filter
    var hidden = 0
    let counts = found.counts
    let span = found.span(window)
    var rows: [CollocateRow] = []
    var rare = 0
    for key in counts.observed.indices where counts.observed[key] > 0 {
      if key % 65536 == 65535 { try view.checkInterrupt() }
      if counts.observed[key] < options.min {
        rare += 1
        continue
      }
      let word = found.keys.word(Int32(truncatingIfNeeded: key))
      if !filter.matches(word) { continue }
      if filter.stopWords?.contains(word) == true {
        hidden += 1
        continue
      }
      rows.append(
        CollocateRow(
          word: String(decoding: word, as: UTF8.self),
          association: Association(
            observed: counts.observed[key], nodeFrequency: counts.nodeCount, collocateFrequency: counts.frequencies[key],
            size: counts.wordCount, span: span)))
    }
    if rare > 0 { notes.append("\(rare) \(rare == 1 ? "word" : "words") seen less than \(options.min) times left out; --min 1 lists all") }
    if hidden > 0, let name = filter.stopWords?.name { notes.append("\(hidden) \(name) left out; windows still hold them") }
    return rows
  }

  private func note(_ found: CollocateCounts, articles: Int) -> String {
    let nodes = found.counts.nodeCount
    return
      "“\(typed)” \(nodes) \(nodes == 1 ? "time" : "times") in \(found.articles) of \(articles) \(articles == 1 ? "article" : "articles"); "
      + "\(window.description); \(found.counts.wordCount) words in all"
  }
}
