import AnalyzerKit

extension Condition {
  /// The condition that a word states about one of `columns`.
  ///
  /// Operators and commas count where they are bare. A word that is quoted as a whole (`--where "speaker=Ivan"`) is read as if it were bare.
  /// Throws for an unknown column, an unknown operator, a value outside a closed set and one of the wrong kind.
  public static func parse(_ word: Word, columns: [FieldSchema]) throws(CommandError) -> Condition {
    let word = unwrapped(word)
    let utf8 = Array(word.text.utf8)
    let bare = word.bareBytes
    guard let start = utf8.indices.first(where: { bare[$0] && startsOperator(utf8, $0) }) else {
      throw CommandError(.notACondition(word.text), word.range)
    }
    var end = start + 1
    while end < utf8.count, bare[end], isOperatorByte(utf8[end]) { end += 1 }
    let sign = word.slice(start..<end)
    let name = word.slice(0..<start)
    if name.text.isEmpty { throw CommandError(.missingColumn(sign.text), sign.range) }
    guard let column = columns.first(where: { TextFolding.name($0.name) == TextFolding.name(name.text) }) else {
      throw CommandError(.unknownColumn(name.text, known: columns.map(\.name)), name.range)
    }
    guard let comparison = ConditionOperator(rawValue: sign.text) else { throw CommandError(.unknownOperator(sign.text), sign.range) }
    return try make(column, comparison, split(word, from: end), sign: sign)
  }

  /// What the short form `--COLUMN VALUE` means: equality for numbers and for columns with a closed set of values, otherwise `~`.
  public static func short(_ column: FieldSchema, _ value: Word) throws(CommandError) -> Condition {
    let values = split(value, from: 0)
    let isEmpty = values.allSatisfy(\.text.isEmpty)
    let comparison: ConditionOperator =
      column.values != nil || column.kind.isNumeric || column.kind == .flag || isEmpty ? .equal : .contains
    return try make(column, comparison, values, sign: value)
  }

  /// The word with the text of its only, quoted piece read as bare: its inner quotation marks then count.
  private static func unwrapped(_ word: Word) -> Word {
    guard word.pieces.count == 1, let piece = word.pieces.first, piece.kind != .bare else { return word }
    var pieces: [Word.Piece] = []
    let inner = Lexer.pieces(of: piece.text)
    for part in inner {
      let source = piece.source(of: part.contentStart..<part.contentStart + part.text.utf8.count)
      pieces.append(Word.Piece(part.kind, part.text, source))
    }
    return Word(pieces: pieces, range: word.range)
  }

  private static func startsOperator(_ utf8: [UInt8], _ at: Int) -> Bool {
    if utf8[at] == UInt8(ascii: "!") { return at + 1 < utf8.count && utf8[at + 1] == UInt8(ascii: "=") }
    return isOperatorByte(utf8[at])
  }

  private static func isOperatorByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "~")
  }

  /// The values between bare commas; at least one, which may be empty.
  private static func split(_ word: Word, from start: Int) -> [Word] {
    let utf8 = Array(word.text.utf8)
    let bare = word.bareBytes
    var values: [Word] = []
    var open = start
    for at in start..<utf8.count where utf8[at] == UInt8(ascii: ",") && bare[at] {
      values.append(word.slice(open..<at))
      open = at + 1
    }
    return values + [word.slice(open..<utf8.count)]
  }

  private static func make(
    _ column: FieldSchema, _ comparison: ConditionOperator, _ values: [Word], sign: Word
  ) throws(CommandError) -> Condition {
    if comparison.isOrdering {
      if values.count > 1 { throw CommandError(.oneValueOnly(comparison.rawValue), values[1].range) }
      if column.kind == .flag || column.values != nil { throw CommandError(.notOrdered(column.name, comparison.rawValue), sign.range) }
    }
    var texts: [String] = []
    for value in values { try texts.append(check(value, column, comparison, sign)) }
    return Condition(column: column.name, comparison: comparison, values: texts)
  }

  private static func check(
    _ value: Word, _ column: FieldSchema, _ comparison: ConditionOperator, _ sign: Word
  ) throws(CommandError) -> String {
    let operand = Operand(value.text)
    if operand.isEmpty {
      if comparison == .equal || comparison == .notEqual { return "" }
      throw CommandError(.missingValue(comparison.rawValue), sign.range)
    }
    if let known = column.values, column.kind == .text || column.kind == .texts {
      let match = known.first { comparison == .contains ? operand.isContained(in: $0) : operand.equals($0) }
      guard let match else { throw CommandError(.notInSet(column.name, value.text, values: known), value.range) }
      return comparison == .contains ? value.text : match
    }
    let fits =
      switch column.kind {
      case .integer, .number: operand.number != nil
      case .flag: operand.flag != nil
      default: true
      }
    if !fits { throw CommandError(.wrongKind(column.name, value.text, expected: column.kind.name), value.range) }
    return value.text
  }
}
