import AnalyzerKit

extension ConditionSyntax {
  /// The condition on `column`.
  ///
  /// Throws for a value outside a closed set, one of the wrong kind, one that is missing, and an order where the column has none.
  public func bind(to column: FieldSchema) throws(CommandError) -> Condition {
    let comparison = comparison ?? shortComparison(column)
    if comparison.isOrdering {
      if values.count > 1 { throw CommandError(.oneValueOnly(comparison.rawValue), values[1].range) }
      if column.kind == .flag || column.values != nil { throw CommandError(.notOrdered(column.name, comparison.rawValue), sign.range) }
    }
    var texts: [String] = []
    for value in values { try texts.append(check(value, column, comparison)) }
    return Condition(column: column.name, comparison: comparison, values: texts)
  }

  private func shortComparison(_ column: FieldSchema) -> ConditionOperator {
    let isEmpty = values.allSatisfy(\.text.isEmpty)
    return column.values != nil || Self.isCounted(column.kind) || column.kind == .flag || isEmpty ? .equal : .contains
  }

  private func check(_ value: Word, _ column: FieldSchema, _ comparison: ConditionOperator) throws(CommandError) -> String {
    let operand = Operand(value.text)
    if operand.isEmpty {
      if comparison == .equal || comparison == .notEqual { return "" }
      throw CommandError(.missingValue(comparison.rawValue), sign.range)
    }
    if let known = column.values, column.kind == .text || column.kind == .texts {
      let match = known.first { value in
        let folded = TextFolding.bytes(value)
        return comparison == .contains ? operand.isContained(in: folded, words: WordSequence(folded: folded)) : operand.folded == folded
      }
      guard let match else { throw CommandError(.notInSet(column.name, value.text, values: known), value.range) }
      return comparison == .contains ? value.text : match
    }
    let fits = Self.isCounted(column.kind) ? operand.number != nil : column.kind != .flag || operand.flag != nil
    if fits { return value.text }
    let expected = column.kind.isNumeric || column.kind == .flag ? column.kind.name : "the number of its items"
    throw CommandError(.wrongKind(column.name, value.text, expected: expected), value.range)
  }

  /// Whether its cells are numbers: nested records are shown, and compared, by how many there are.
  private static func isCounted(_ kind: FieldKind) -> Bool {
    if case .records = kind { return true }
    return kind.isNumeric
  }
}

extension Condition {
  /// The condition that a word states about one of `columns`.
  ///
  /// Throws what `ConditionSyntax` throws, and for an unknown column.
  public static func parse(_ word: Word, columns: [FieldSchema]) throws(CommandError) -> Condition {
    let syntax = try ConditionSyntax.parse(word)
    guard let column = columns.named(syntax.column.text) else {
      throw CommandError(.unknownColumn(syntax.column.text, known: columns.map(\.name)), syntax.column.range)
    }
    return try syntax.bind(to: column)
  }
}
