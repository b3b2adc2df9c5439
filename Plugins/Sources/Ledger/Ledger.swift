import AnalyzerKit

/// Puts the statements of each source together.
struct Ledger {
  let typer: SourceTyper
  let quotes: Layer<Quote>
  private let reader: StatementReader
  private let words: QuotedWords

  init(typer: SourceTyper, quotes: Layer<Quote>) {
    self.typer = typer
    self.quotes = quotes
    reader = StatementReader(typer: typer, quotes: quotes)
    words = QuotedWords(typer.passage.text)
  }

  /// In the order of their first statements.
  func sources() -> [Source] {
    var entries: [LedgerEntry] = []
    var places: [String: Int] = [:]
    var total = 0
    for index in quotes.marks.indices {
      let statement = reader.statement(index)
      let count = words.count(quotes.marks[index])
      total += count.quoted
      let at = places[statement.key] ?? entries.count
      if at == entries.count {
        places[statement.key] = at
        entries.append(LedgerEntry())
      }
      entries[at].statements.append(statement)
      entries[at].quoted += count.quoted
      entries[at].paraphrased += count.paraphrased
    }
    Withholding(passage: typer.passage, quotes: quotes).mark(&entries)
    let writer = SourceWriter(typer: typer, quotes: quotes, total: total)
    return entries.map(writer.source).sorted { $0.span < $1.span }
  }
}
