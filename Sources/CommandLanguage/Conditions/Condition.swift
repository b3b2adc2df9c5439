import AnalyzerKit

/// `COLUMN (= | != | < | <= | > | >= | ~) VALUE{,VALUE}`: which rows of a listing are wanted.
///
/// Several values mean either. `COLUMN=` matches empty cells. `=` ignores case and accents; `~` matches whole words in sequence; the
/// others compare numbers, or texts by their characters, which for ISO dates is by time. A list matches when one of its elements does.
public struct Condition: Sendable, Equatable {
  /// The column's name as the table declares it.
  public let column: String
  public let comparison: ConditionOperator
  /// The values as they were typed; of a closed set, as the column declares them.
  public let values: [String]
  let operands: [Operand]

  init(column: String, comparison: ConditionOperator, values: [String]) {
    self.column = column
    self.comparison = comparison
    self.values = values
    operands = values.map(Operand.init)
  }

  /// Whether a cell of the column matches.
  ///
  /// - Parameter words: the words of the article at a span, for columns that hold places.
  public func matches(_ cell: FieldValue, words: (TextSpan) -> String = { _ in "" }) -> Bool {
    if comparison == .notEqual { return !holds(cell, .equal, words) }
    return holds(cell, comparison, words)
  }

  /// Whether `cell COMPARISON VALUE` holds for one of the values.
  private func holds(_ cell: FieldValue, _ comparison: ConditionOperator, _ words: (TextSpan) -> String) -> Bool {
    switch cell {
    case .none: matchesEmpty
    case .text(let text): holds(text, comparison)
    case .texts(let texts): texts.isEmpty ? matchesEmpty : texts.contains { holds($0, comparison) }
    case .integer(let value): holds(Double(value), comparison)
    case .number(let value): holds(value, comparison)
    case .flag(let flag): operands.contains { $0.flag == flag }
    case .span(let span): holds(words(span), comparison)
    case .spans(let spans):
      spans.isEmpty
        ? matchesEmpty
        : spans.contains { holds(words($0), comparison) }
          || (spans.count > 1 && holds(spans.map(words).joined(separator: " "), comparison))
    case .records(let records): records.isEmpty && matchesEmpty || holds(Double(records.count), comparison)
    }
  }

  private var matchesEmpty: Bool { operands.contains(where: \.isEmpty) }

  private func holds(_ value: Double, _ comparison: ConditionOperator) -> Bool {
    operands.contains { $0.number.map { comparison.orders(value, $0) } ?? false }
  }

  private func holds(_ text: String, _ comparison: ConditionOperator) -> Bool {
    let folded = TextFolding.bytes(text)
    if folded.isEmpty { return matchesEmpty }
    switch comparison {
    case .equal, .notEqual: return operands.contains { $0.folded == folded }
    case .contains:
      let words = WordSequence(folded: folded)
      return operands.contains { $0.isContained(in: folded, words: words) }
    case .less, .lessOrEqual, .greater, .greaterOrEqual: return operands.contains { $0.orders(folded, comparison) }
    }
  }
}
