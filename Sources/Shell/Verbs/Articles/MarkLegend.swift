import AnalyzerKit
import Workbench

/// Which colour stands for which speaker or type among the marks of one article: by first appearance, so that it is the same in every block.
struct MarkLegend {
  private let title: String?
  /// The different values, and for each mark the number of its own; nil for a mark without one.
  private let values: [String]
  private let numbers: [Int?]

  /// Marks are told apart by their speaker, else by their type, else not at all.
  init(_ layer: LayerResult) {
    let field = layer.analyzer.field("speaker") ?? layer.analyzer.field("type")
    title = field.map { layer.analyzer.fields[$0].name }
    var values: [String] = []
    var places: [String: Int] = [:]
    numbers = layer.marks.indices.map { index in
      guard let field, case .text(let value) = layer.values(index)[field] else { return nil }
      if let known = places[value] { return known }
      places[value] = values.count
      values.append(value)
      return values.count - 1
    }
    self.values = values
  }

  func style(of mark: Int) -> StyledText.Style { numbers[mark].map { .colour($0) } ?? (title == nil ? .colour(0) : .dim) }

  /// A line for each value of the marks that stand in the spans shown, with the marks' ids; nothing where there is nothing to tell apart.
  func text(of layer: LayerResult, in shown: [TextSpan]) -> StyledText {
    var ids: [[String]] = Array(repeating: [], count: values.count)
    var others: [String] = []
    for index in layer.marks.indices where layer.marks[index].places.contains(where: { place in shown.contains { $0.overlaps(place) } }) {
      if let number = numbers[index] { ids[number].append(layer.id(index)) } else { others.append(layer.id(index)) }
    }
    var text = StyledText()
    guard let title else { return text }
    for (number, value) in values.enumerated() where !ids[number].isEmpty {
      text.add(value.split(whereSeparator: \.isWhitespace).joined(separator: " "), .colour(number))
      text.line("  \(MarkLegend.list(ids[number]))", .dim)
    }
    if !others.isEmpty { text.line("no \(title)  \(MarkLegend.list(others))", .dim) }
    if !text.isEmpty { text.line() }
    return text
  }

  /// Of many ids the first ones and how many there are.
  private static func list(_ ids: [String]) -> String {
    ids.count <= listed ? ids.joined(separator: " ") : "\(ids.prefix(listed).joined(separator: " ")) … (\(ids.count))"
  }

  private static let listed = 12
}
