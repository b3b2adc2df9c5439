import AnalyzerKit
import CommandLanguage

/// Help about one column of a listing: what it counts, how it is worked out, when it is empty, who defined it.
struct ColumnHelp {
  let verb: any ShellVerb

  /// Throws where the verb has no such column; a column's name may be written in any case.
  func text(_ call: Call, _ word: Word) throws(CommandError) -> StyledText {
    let columns = (verb as? any FixedColumns)?.fixedColumns ?? []
    if columns.isEmpty { throw CommandError("\(verb.name) has no columns of its own to explain", at: word.range) }
    guard let column = columns.named(word.text) else {
      throw CommandError(.unknownColumn(word.text, known: columns.map(\.name)), word.range)
    }
    var text = StyledText(column.name, .bold)
    text.line()
    text.line(column.help)
    if let details = column.details {
      text.line()
      text.line(AnalyzerHelp.row("formula", details.formula, width: 12))
      text.line(AnalyzerHelp.row("empty", details.undefined, width: 12))
      text.line(AnalyzerHelp.row("source", details.source, width: 12))
    }
    if column.kind.isNumeric || column.aggregation != .none { text.line(AnalyzerHelp.row("--by", grouped(column), width: 12)) }
    return text
  }

  private func grouped(_ column: FieldSchema) -> String {
    if (verb as? AnalyzerListing)?.analyzer.preparePool != nil { return "worked out anew over all words of the group" }
    if let pooled = column.pooled { return "worked out anew from the group's sums of \(pooled.columns.joined(separator: ", "))" }
    switch column.aggregation {
    case .none: return "left out"
    case .sum: return "the sum over the rows of the group"
    case .mean: return "the mean over the rows of the group"
    case .minimum: return "the smallest of the rows of the group"
    case .maximum: return "the largest of the rows of the group"
    case .commonest: return "the commonest of the group, with their numbers"
    }
  }
}
