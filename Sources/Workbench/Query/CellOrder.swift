import AnalyzerKit

/// The order of cells: numbers by size, texts by their folded words and then by their bytes.
enum CellOrder {
  /// True when `first` comes before `second`, nil when neither does.
  static func compare(_ first: FieldValue, _ second: FieldValue) -> Bool? {
    if let first = first.numeric, let second = second.numeric { return first == second ? nil : first < second }
    let left = key(first)
    let right = key(second)
    let foldedLeft = WordFolding.fold(left)
    let foldedRight = WordFolding.fold(right)
    if foldedLeft != foldedRight { return foldedLeft < foldedRight }
    return left == right ? nil : left < right
  }

  static func key(_ value: FieldValue) -> String {
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
