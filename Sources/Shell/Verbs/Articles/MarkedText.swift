import AnalyzerKit
import Workbench

/// A block's text with brackets around what was found: `[q1: …]`.
enum MarkedText {
  struct Mark {
    var span: TextSpan
    var label: String
    var style: StyledText.Style
  }

  /// The marks of a layer in the colours of their legend: each speaker or type has one of its own, the same throughout the article.
  static func marks(of layer: LayerResult, _ legend: MarkLegend) -> [Mark] {
    layer.marks.indices.flatMap { index in
      layer.marks[index].places.map { Mark(span: $0, label: layer.id(index), style: legend.style(of: index)) }
    }
  }

  /// One block with its number in front, a blank line after it.
  static func block(_ index: Int, of open: OpenArticle, marks: [Mark]) -> StyledText {
    let article = open.article
    let block = article.blocks[index]
    var text = StyledText("\(open.id).\(index + 1)  ", .dim)
    if block.setAside != nil { text.add("[\(block.kind.rawValue)] ", .dim) }
    let inside = marks.filter { $0.span.overlaps(block.span) && !$0.span.isEmpty }
    let edges = edges(inside, block.span)
    var at = block.span.start
    var open: [Mark] = []
    let base: StyledText.Style = block.kind.isHeading ? .bold : block.setAside != nil ? .dim : .plain
    func add(to end: Int) {
      let words = flat(article.text.string(TextSpan(at, end)))
      text.add(words, open.last?.style ?? base)
      at = end
    }
    for edge in edges {
      add(to: edge.offset)
      if edge.isStart {
        open.append(edge.mark)
        text.add("[\(edge.mark.label): ", edge.mark.style)
      } else if let last = open.lastIndex(where: { $0.label == edge.mark.label && $0.span == edge.mark.span }) {
        text.add("]", edge.mark.style)
        open.remove(at: last)
      }
    }
    add(to: block.span.end)
    text.line()
    text.line()
    return text
  }

  private struct Edge {
    var offset: Int
    var isStart: Bool
    var mark: Mark
  }

  /// Opening and closing brackets in the order of the text; at one place the closing ones first, the longer mark outside.
  private static func edges(_ marks: [Mark], _ block: TextSpan) -> [Edge] {
    var edges: [Edge] = []
    for mark in marks {
      guard let span = mark.span.intersection(block) else { continue }
      edges.append(Edge(offset: span.start, isStart: true, mark: mark))
      edges.append(Edge(offset: span.end, isStart: false, mark: mark))
    }
    return edges.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.offset != second.offset { return first.offset < second.offset }
      if first.isStart != second.isStart { return !first.isStart }
      if first.mark.span.count != second.mark.span.count {
        return first.isStart ? first.mark.span.count > second.mark.span.count : first.mark.span.count < second.mark.span.count
      }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// Line breaks inside a block become blanks.
  private static func flat(_ text: String) -> String {
    text.replacing("\r\n", with: " ").replacing("\n", with: " ").replacing("\r", with: " ")
  }
}
