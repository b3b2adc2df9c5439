import AnalyzerKit

/// What changed between two makings of a layer: for `analyze` and `verify`.
public struct LayerComparison: Sendable {
  public enum Change: String, Sendable { case added, dropped, changed }

  public struct Entry: Sendable {
    public let change: Change
    public let span: TextSpan
    /// The words in the article.
    public let words: String
    /// For a changed mark, the fields that differ: `speaker: Ivan → Ivan Petrov`.
    public let details: String
  }

  public let entries: [Entry]

  /// Compares by place and, within one place, in order.
  public init(_ old: [any Mark], _ new: [any Mark], _ analyzer: AnalyzerEntry, text: SourceText) {
    var entries: [Entry] = []
    // The places of the old marks, the first one last.
    var left = Dictionary(grouping: old.indices.reversed(), by: { old[$0].span })
    for mark in new {
      guard let at = left[mark.span]?.popLast() else {
        entries.append(Entry(change: .added, span: mark.span, words: CellText.words(mark.span, in: text), details: ""))
        continue
      }
      let before = analyzer.values(old[at])
      let after = analyzer.values(mark)
      if before != after {
        let details = zip(analyzer.fields, zip(before, after)).filter { $1.0 != $1.1 }.map { schema, values in
          "\(schema.name): \(LayerComparison.shown(values.0, text)) → \(LayerComparison.shown(values.1, text))"
        }
        entries.append(
          Entry(change: .changed, span: mark.span, words: CellText.words(mark.span, in: text), details: details.joined(separator: "; ")))
      }
    }
    for mark in left.values.joined().sorted().map({ old[$0] }) {
      entries.append(Entry(change: .dropped, span: mark.span, words: CellText.words(mark.span, in: text), details: ""))
    }
    self.entries = entries.enumerated().sorted { ($0.element.span, $0.offset) < ($1.element.span, $1.offset) }.map(\.element)
  }

  private static func shown(_ value: FieldValue, _ text: SourceText) -> String {
    let words = CellText.plain(value, in: text)
    return words.isEmpty ? "nothing" : words
  }
}
