import ArticleModel

/// `![alternative text](address "title")`
enum MarkdownImage {
  /// Where the alternative text stands; nil where there is none.
  static func alternativeText(_ text: [UInt8], _ span: TextSpan) -> TextSpan? {
    let start = span.start + 2
    guard start < span.end, let close = text[start..<span.end].firstIndex(of: UInt8(ascii: "]")), close > start else { return nil }
    return TextSpan(start, close)
  }
}
