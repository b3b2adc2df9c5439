import AnalyzerKit

/// A collocate with its counts, and what orders it among others.
struct CollocateRow {
  let word: String
  let association: Association
  let logDice: Double

  init(word: String, association: Association) {
    self.word = word
    self.association = association
    logDice = association.logDice ?? -.infinity
  }

  static let columns: [FieldSchema] =
    [
      FieldSchema("word", .text, help: "the collocate, in lower case"),
      FieldSchema("o11", .integer, help: "how often a node sees it; once for every node that does", aggregation: .sum),
      FieldSchema("f_node", .integer, help: "how often the node occurs", isShown: false),
      FieldSchema("f_collocate", .integer, help: "how often it occurs in the articles in use", aggregation: .sum),
      FieldSchema("N", .integer, help: "all words of the articles in use", isShown: false),
      FieldSchema(
        "span", .number,
        help: "words that a window holds: left and right together, or the mean of those seen in whole sentences or paragraphs",
        isShown: false),
    ] + Association.measures.map(\.column)

  var row: TableRow {
    TableRow(
      [
        .text(word), .integer(Int(association.observed)), .integer(Int(association.nodeFrequency)),
        .integer(Int(association.collocateFrequency)), .integer(Int(association.size)), association.span.fieldValue,
      ] + Association.measures.map { $0.cell(association) })
  }

  /// By logDice, then by o11, then by the bytes of the words.
  static func precedes(_ one: CollocateRow, _ other: CollocateRow) -> Bool {
    if one.logDice != other.logDice { return one.logDice > other.logDice }
    if one.association.observed != other.association.observed { return one.association.observed > other.association.observed }
    return one.word.utf8.lexicographicallyPrecedes(other.word.utf8)
  }
}
