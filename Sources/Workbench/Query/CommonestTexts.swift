import AnalyzerKit

/// What a group makes of a column of texts: the different ones, the commonest first, each with how often it stands there when that is more than
/// once (`attack −2.1 ×3`).
enum CommonestTexts {
  /// How many are named before the rest is only counted.
  static let limit = 12

  /// Equal ones by their first appearance; nothing for a group without any.
  static func of(_ cells: [FieldValue]) -> FieldValue {
    var counts: [(text: String, count: Int)] = []
    var places: [String: Int] = [:]
    for cell in cells {
      for text in texts(cell) {
        let at = places[text] ?? counts.count
        if at == counts.count {
          places[text] = at
          counts.append((text, 0))
        }
        counts[at].count += 1
      }
    }
    if counts.isEmpty { return .none }
    let order = counts.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
    var shown = order.prefix(limit).map { $0.count > 1 ? "\($0.text) ×\($0.count)" : $0.text }
    if order.count > limit { shown.append("… \(order.count - limit) more") }
    return .texts(shown)
  }

  private static func texts(_ cell: FieldValue) -> [String] {
    switch cell {
    case .text(let text): text.isEmpty ? [] : [text]
    case .texts(let texts): texts
    default: []
    }
  }
}
