import AnalyzerKit

/// A condition as it was typed, before it is known what its column holds.
///
/// `bind(to:)` checks its values against the column and makes the `Condition`.
public struct ConditionSyntax: Sendable, Equatable {
  /// The column's name as it was typed.
  public let column: Word
  /// Nil for the short form `--COLUMN VALUE`, where the column decides.
  public let comparison: ConditionOperator?
  /// The operator as it was typed; of the short form, its value.
  let sign: Word
  public let values: [Word]

  /// The column's name as columns are named: lower case, words joined by `_`.
  public var columnName: String { TextFolding.name(column.text) }

  /// The condition that a word states.
  ///
  /// Operators and commas count where they are bare. A word that is quoted as a whole (`--where "speaker=Ivan"`) is read as if it were bare.
  /// Throws for a word without a column or an operator, and for an unknown operator.
  public static func parse(_ word: Word) throws(CommandError) -> ConditionSyntax {
    let word = unwrapped(word)
    let utf8 = Array(word.text.utf8)
    let bare = word.bareBytes
    guard let start = utf8.indices.first(where: { bare[$0] && startsOperator(utf8, $0) }) else {
      throw CommandError(.notACondition(word.text), word.range)
    }
    var end = start + 1
    while end < utf8.count, bare[end], isOperatorByte(utf8[end]) { end += 1 }
    let sign = word.slice(start..<end)
    let column = word.slice(0..<start)
    if column.text.isEmpty { throw CommandError(.missingColumn(sign.text), sign.range) }
    guard let comparison = ConditionOperator(rawValue: sign.text) else { throw CommandError(.unknownOperator(sign.text), sign.range) }
    return ConditionSyntax(column: column, comparison: comparison, sign: sign, values: word.slice(end..<utf8.count).list())
  }

  /// The short form `--COLUMN VALUE`: equality for numbers and for columns with a closed set of values, otherwise `~`.
  public static func short(_ column: Word, _ value: Word) -> ConditionSyntax {
    ConditionSyntax(column: column, comparison: nil, sign: value, values: value.list())
  }

  /// A word of one piece read as if it were bare: its inner quotation marks then count. That is so too for an argument of the program, which
  /// another shell has unquoted.
  private static func unwrapped(_ word: Word) -> Word {
    guard word.pieces.count == 1, let piece = word.pieces.first else { return word }
    let pieces = Lexer.pieces(of: piece.text).map { part in
      let source = piece.source(of: part.contentStart..<part.contentStart + part.text.utf8.count)
      return Word.Piece(part.kind, part.text, source)
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
}
