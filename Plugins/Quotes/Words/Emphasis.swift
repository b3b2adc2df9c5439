import AnalyzerKit

/// Marks of emphasis and links in running text: “**Ana Roe**”, “_The Hour_”, “[the study](https://example.org)”.
///
/// The rules look at neighbouring tokens, so the marks are overwritten with blanks of the same length: every offset stays what it was.
enum Emphasis {
  private static let asterisk: UInt8 = 0x2A
  private static let underscore: UInt8 = 0x5F

  /// The article with its marks blanked; nil where it has none.
  static func blanked(_ article: Article) -> Article? {
    var bytes = article.text.bytes
    var isChanged = false
    for block in article.blocks where block.isAnalysed {
      var at = block.span.start
      while at < block.span.end {
        switch bytes[at] {
        case asterisk, underscore: at = emphasis(&bytes, at, block.span.end, &isChanged)
        case 0x5B: at = link(&bytes, at, block.span.end, &isChanged)
        default: at += 1
        }
      }
    }
    guard isChanged else { return nil }
    return Article(
      text: SourceText(utf8: bytes), blocks: article.blocks, metadata: article.metadata, source: article.source, warnings: article.warnings)
  }

  /// Blanks a run of marks and the run that closes it, and goes on after the opening run.
  private static func emphasis(_ bytes: inout [UInt8], _ start: Int, _ end: Int, _ isChanged: inout Bool) -> Int {
    let mark = bytes[start]
    var open = start
    while open < end, bytes[open] == mark { open += 1 }
    let width = open - start
    let isOpening = (start == 0 || !isWord(bytes[start - 1])) && open < end && !isBlank(bytes[open])
    guard width <= 3, isOpening else { return open }
    var at = open
    while at < end, at - open < reach {
      guard bytes[at] == mark else {
        at += 1
        continue
      }
      var close = at
      while close < end, bytes[close] == mark { close += 1 }
      if close - at == width, !isBlank(bytes[at - 1]), close == end || !isWord(bytes[close]) {
        for byte in Array(start..<open) + Array(at..<close) { bytes[byte] = 0x20 }
        isChanged = true
        return open
      }
      at = close
    }
    return open
  }

  /// Blanks the brackets and the address of “[words](address)”.
  private static func link(_ bytes: inout [UInt8], _ start: Int, _ end: Int, _ isChanged: inout Bool) -> Int {
    guard let close = bytes[start..<min(end, start + reach)].firstIndex(of: 0x5D), close + 1 < end, bytes[close + 1] == 0x28,
      let last = bytes[close..<min(end, close + reach)].firstIndex(of: 0x29),
      !bytes[close...last].contains(where: { $0 == 0x20 || $0 == 0x0A })
    else { return start + 1 }
    bytes[start] = 0x20
    for byte in close...last { bytes[byte] = 0x20 }
    isChanged = true
    return start + 1
  }

  /// Bytes within which a mark must close.
  private static let reach = 2_000

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

  /// A letter or digit, or a byte of one beyond ASCII that is no typographic mark.
  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }
}
