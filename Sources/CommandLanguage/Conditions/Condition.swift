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
    if comparison == .notEqual { return !operands.contains { matches(cell, $0, .equal, words) } }
    return operands.contains { matches(cell, $0, comparison, words) }
  }

  private func matches(_ cell: FieldValue, _ operand: Operand, _ comparison: ConditionOperator, _ words: (TextSpan) -> String) -> Bool {
    if operand.isEmpty { return Self.isBlank(cell) }
    switch cell {
    case .none: return false
    case .text(let text): return matches(text, operand, comparison)
    case .texts(let texts): return texts.contains { matches($0, operand, comparison) }
    case .integer(let value): return operand.number.map { comparison.orders(Double(value), $0) } ?? false
    case .number(let value): return operand.number.map { comparison.orders(value, $0) } ?? false
    case .flag(let flag): return operand.flag.map { $0 == flag } ?? false
    case .span(let span): return matches(words(span), operand, comparison)
    case .spans(let spans):
      return spans.contains { matches(words($0), operand, comparison) }
        || (spans.count > 1 && matches(spans.map(words).joined(separator: " "), operand, comparison))
    case .records(let records): return operand.number.map { comparison.orders(Double(records.count), $0) } ?? false
    }
  }

  private static func isBlank(_ cell: FieldValue) -> Bool {
    if case .text(let text) = cell { return TextFolding.fold(text).isEmpty }
    return cell.isEmpty
  }

  private func matches(_ text: String, _ operand: Operand, _ comparison: ConditionOperator) -> Bool {
    switch comparison {
    case .equal, .notEqual: operand.equals(text)
    case .contains: operand.isContained(in: text)
    case .less, .lessOrEqual, .greater, .greaterOrEqual: !text.isEmpty && operand.orders(text, comparison)
    }
  }
}
