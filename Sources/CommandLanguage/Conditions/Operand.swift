import AnalyzerKit

/// One value of a condition, made ready for comparing with many cells.
struct Operand: Sendable, Equatable {
  let folded: [UInt8]
  let number: Double?
  let flag: Bool?
  let words: WordSequence
  private let isYearOrMonth: Bool

  init(_ text: String) {
    folded = TextFolding.bytes(text)
    number = Self.number(folded)
    words = WordSequence(folded: folded)
    isYearOrMonth = Self.isYearOrMonth(folded)
    switch String(decoding: folded, as: UTF8.self) {
    case "yes", "true", "on", "1": flag = true
    case "no", "false", "off", "0": flag = false
    default: flag = nil
    }
  }

  var isEmpty: Bool { folded.isEmpty }

  /// By words; an operand that has none, such as “%”, by its characters.
  func isContained(in cell: [UInt8], words cellWords: WordSequence) -> Bool {
    if !words.isEmpty { return cellWords.contains(words) }
    guard !folded.isEmpty, folded.count <= cell.count else { return false }
    return (0...cell.count - folded.count).contains { cell[$0...].starts(with: folded) }
  }

  /// In order as numbers where both are, else by their characters, which for ISO dates is by time.
  ///
  /// A date given by year or month alone stands for all of it: `date<=2022-09` includes the 30th.
  func orders(_ cell: [UInt8], _ comparison: ConditionOperator) -> Bool {
    if let number, let value = Self.number(cell) { return comparison.orders(value, number) }
    var cell = cell[...]
    if isYearOrMonth, cell.count > folded.count, cell[folded.count] == UInt8(ascii: "-") { cell = cell.prefix(folded.count) }
    if cell.elementsEqual(folded) { return comparison.orders(0, 0) }
    return cell.lexicographicallyPrecedes(folded) ? comparison.orders(0, 1) : comparison.orders(1, 0)
  }

  private static func number(_ folded: [UInt8]) -> Double? {
    Double(String(decoding: folded, as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
  }

  private static func isYearOrMonth(_ folded: [UInt8]) -> Bool {
    guard folded.count == 4 || (folded.count == 7 && folded[4] == UInt8(ascii: "-")) else { return false }
    return folded.indices.allSatisfy { $0 == 4 || (folded[$0] >= 0x30 && folded[$0] <= 0x39) }
  }
}
