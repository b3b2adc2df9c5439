import ArticleModel

/// Marks of emphasis around a whole block.
enum MarkdownEmphasis {
  private static let marks = ["***", "**", "__", "*", "_"].map { Array($0.utf8) }

  /// The span without one pair of marks around all of it: `*Words*` gives `Words`; `*Some* words *here*` stays.
  static func inner(_ span: TextSpan, _ text: [UInt8]) -> TextSpan {
    for mark in marks where span.count > 2 * mark.count {
      let content = text[span.range]
      guard content.starts(with: mark), content.suffix(mark.count).elementsEqual(mark) else { continue }
      let inside = content.dropFirst(mark.count).dropLast(mark.count)
      guard let first = inside.first, let last = inside.last, first > 0x20, last > 0x20, !inside.contains(mark) else { continue }
      return TextSpan(span.start + mark.count, span.end - mark.count)
    }
    return span
  }
}
