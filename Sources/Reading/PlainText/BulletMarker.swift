import ArticleModel

/// The mark at the start of a list item.
enum BulletMarker {
  private static let bullets: [[UInt8]] = ["•", "·", "‣", "◦", "▪", "●", "*", "-", "–"].map { Array($0.utf8) }

  /// Bytes of a bullet with the blanks behind it, nil where the block starts with none.
  static func length(_ text: [UInt8], _ span: TextSpan) -> Int? {
    let bytes = text[span.range]
    guard let bullet = bullets.first(where: { bytes.starts(with: $0) }) else { return nil }
    return blanks(after: bullet.count, text, span)
  }

  /// Whether the bullet at the start of the block is one that is also a dash, as in dialogue.
  static func isDash(_ text: [UInt8], _ span: TextSpan) -> Bool {
    text[span.range].first == UInt8(ascii: "-") || text[span.range].first == 0xE2 && text[span.range].starts(with: Array("–".utf8))
  }

  /// The number at the start of `12. Text` or `12) Text`, with the bytes up to the text.
  static func number(_ text: [UInt8], _ span: TextSpan) -> (value: Int, length: Int)? {
    var value = 0
    var digits = 0
    for byte in text[span.range].prefix(4) {
      guard byte >= 0x30, byte <= 0x39 else { break }
      value = value * 10 + Int(byte - 0x30)
      digits += 1
    }
    guard digits > 0, digits < 4, span.start + digits < span.end else { return nil }
    let mark = text[span.start + digits]
    guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"), let length = blanks(after: digits + 1, text, span) else { return nil }
    return (value, length)
  }

  private static func blanks(after length: Int, _ text: [UInt8], _ span: TextSpan) -> Int? {
    text.withUnsafeBufferPointer { buffer in
      var at = span.start + length
      while at < span.end {
        let (step, kind) = WhiteSpace.classify(buffer, at)
        if kind != .blank { break }
        at += step
      }
      return at > span.start + length && at < span.end ? at - span.start : nil
    }
  }
}
