import AnalyzerKit
import Foundation

/// The order of cells: numbers by size, texts by their words without regard to case and accents, then by their characters.
enum CellOrder {
  /// What a cell is ordered by, made once for each cell.
  struct Key {
    let number: Double?
    let reference: [Int]
    let folded: String
    let text: String

    /// - Parameter isReference: whether it is an article and a block (`2.4`), which are ordered as two numbers.
    init(_ value: FieldValue, isReference: Bool = false) {
      number = value.numeric
      reference = isReference ? CellOrder.text(value).split(separator: ".").compactMap { Int($0) } : []
      text = number == nil ? CellOrder.text(value) : ""
      let folded = WordFolding.fold(text)
      self.folded = folded.utf8.allSatisfy { $0 < 0x80 } ? folded : folded.folding(options: .diacriticInsensitive, locale: nil)
    }

    /// True when it comes before the other, nil when neither does.
    func precedes(_ other: Key) -> Bool? {
      if let number, let second = other.number { return number == second ? nil : number < second }
      if !reference.isEmpty, !other.reference.isEmpty, reference != other.reference {
        return reference.lexicographicallyPrecedes(other.reference)
      }
      if folded != other.folded { return folded < other.folded }
      return text == other.text ? nil : text < other.text
    }
  }

  /// The column that holds references to blocks.
  static let references = "block"

  /// A cell as words to order by.
  static func text(_ value: FieldValue) -> String {
    switch value {
    case .none: ""
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: ", ")
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)"
    case .flag(let value): value ? "yes" : "no"
    case .span(let span): "\(span.start)"
    case .spans, .records: ""
    }
  }
}
