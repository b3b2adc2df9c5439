/// One value of a condition, made ready for comparing with many cells.
struct Operand: Sendable, Equatable {
  let folded: String
  let number: Double?
  let flag: Bool?
  let words: WordSequence

  init(_ text: String) {
    folded = TextFolding.fold(text)
    let value = Double(folded)
    number = value.flatMap { $0.isFinite ? $0 : nil }
    words = WordSequence(text)
    switch folded {
    case "yes", "true", "on", "1": flag = true
    case "no", "false", "off", "0": flag = false
    default: flag = nil
    }
  }

  var isEmpty: Bool { folded.isEmpty }

  func equals(_ text: String) -> Bool { TextFolding.fold(text) == folded }

  /// By words; an operand that has none, such as “%”, by its characters.
  func isContained(in text: String) -> Bool {
    words.words.isEmpty ? TextFolding.fold(text).contains(folded) : WordSequence(text).contains(words)
  }

  /// In order as numbers where both are, else by their characters, which for ISO dates is by time.
  ///
  /// A date given by year or month alone stands for all of it: `date<=2022-09` includes the 30th.
  func orders(_ text: String, _ comparison: ConditionOperator) -> Bool {
    let cell = TextFolding.fold(text)
    if let number, let value = Double(cell) { return comparison.orders(value, number) }
    if Self.isYearOrMonth(folded), cell.utf8.count > folded.utf8.count, cell.utf8.dropFirst(folded.utf8.count).first == UInt8(ascii: "-") {
      return comparison.orders(Array(cell.utf8.prefix(folded.utf8.count)), folded)
    }
    return comparison.orders(cell, folded)
  }

  private static func isYearOrMonth(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }) else { return false }
    return parts[0].utf8.count == 4 && (parts.count == 1 || parts[1].utf8.count == 2)
  }
}

extension ConditionOperator {
  fileprivate func orders(_ lhs: [UInt8], _ rhs: String) -> Bool { orders(String(decoding: lhs, as: UTF8.self), rhs) }
}
