import AnalyzerKit

/// Makes the line of a hit: the match and the text around it.
enum KwicLine {
  static func row(_ hit: KwicHits.Hit, of item: SessionView.Item) -> TableRow {
    let bytes = item.article.text.bytes
    let (start, end) = (Int(hit.start), Int(hit.end))
    return TableRow(
      [
        .text(flat(bytes[Int(hit.left)..<start])), .text(flat(bytes[start..<end])), .text(flat(bytes[end..<Int(hit.right)])),
      ], article: item.number, span: TextSpan(start, end))
  }

  /// The words with line breaks and tabs as blanks.
  private static func flat(_ bytes: ArraySlice<UInt8>) -> String {
    if !bytes.contains(where: { $0 < 0x20 }) { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: bytes.map { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self)
  }
}
