import AnalyzerKit
import CommandLanguage

/// Help about one column of a listing (what it counts, how it is worked out, when it is empty, who defined it) or about one option.
struct ColumnHelp {
  let verb: any ShellVerb

  /// Throws where the verb has neither such a column nor such an option; names may be written in any case.
  func text(_ call: Call, _ word: Word) throws(CommandError) -> StyledText {
    let columns = (verb as? any FixedColumns)?.fixedColumns ?? []
    guard let column = columns.named(word.text) else {
      if let option = option(call.shell, word.text) { return option }
      if columns.isEmpty { throw CommandError("\(verb.name) has no column or option “\(word.text)”", at: word.range) }
      throw CommandError(.unknownColumn(word.text, known: columns.map(\.name)), word.range).namingFewColumns(of: verb.name)
    }
    var text = StyledText(column.name, .bold)
    text.line()
    text.line(column.help)
    if let details = column.details {
      text.line()
      let rows = [("formula", details.formula), ("empty", details.undefined), ("source", details.source)]
      for (name, words) in rows where !words.isEmpty { text.line(AnalyzerHelp.row(name, words, width: 12)) }
    }
    if column.kind.isNumeric || column.aggregation != .none { text.line(AnalyzerHelp.row("--by", grouped(column), width: 12)) }
    return text
  }

  /// About an option: one of an analyzer's, which `set` changes, or one of the verb's.
  private func option(_ shell: Shell, _ name: String) -> StyledText? {
    let name = name.hasPrefix("--") ? String(name.dropFirst(2)) : name
    if let analyzer = (verb as? AnalyzerListing)?.analyzer, let at = analyzer.options.index(named: name) {
      let schema = analyzer.options[at]
      var text = StyledText("\(analyzer.name).\(schema.name)", .bold)
      text.line()
      text.line(schema.help)
      if let values = schema.values { text.line(AnalyzerHelp.row("values", values.joined(separator: ", "), width: 12)) }
      if let value = ColumnHelp.word(analyzer.defaults[at]) { text.line(AnalyzerHelp.row("default", value, width: 12)) }
      text.line(AnalyzerHelp.row("set", "set \(analyzer.name).\(schema.name) \(schema.kind == .file ? "FILE" : "VALUE")", width: 12))
      return text
    }
    let folded = FieldSchema.folded(name)
    guard let option = verb.options(shell).first(where: { FieldSchema.folded($0.name) == folded }) else { return nil }
    var text = StyledText(HelpVerb.name(of: option), .bold)
    text.line()
    text.line(option.help)
    if let values = option.values { text.line(AnalyzerHelp.row("values", values.joined(separator: ", "), width: 12)) }
    return text
  }

  private static func word(_ value: FieldValue) -> String? {
    switch value {
    case .text(let text): text.isEmpty ? nil : text
    case .integer(let number): "\(number)"
    case .number(let number): "\(number)"
    case .flag(let flag): flag ? "yes" : "no"
    default: nil
    }
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
