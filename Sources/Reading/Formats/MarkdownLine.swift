import ArticleModel

/// One line of Markdown, blank or not.
struct MarkdownLine {
  /// The first byte of the line.
  var start: Int
  /// The bytes without white space around them; empty for a blank line.
  var content: TextSpan

  var isBlank: Bool { content.isEmpty }
  var indentation: Int { content.start - start }

  /// Lines at LF, CR and CRLF.
  static func lines(_ text: [UInt8]) -> [MarkdownLine] {
    var lines: [MarkdownLine] = []
    text.withUnsafeBufferPointer { bytes in
      var start = 0
      var at = 0
      var first = -1
      var end = 0
      func close() { lines.append(MarkdownLine(start: start, content: first < 0 ? TextSpan(start, start) : TextSpan(first, end))) }
      while at < bytes.count {
        let byte = bytes[at]
        let (length, kind) = byte > 0x20 && byte < 0x7F ? (1, WhiteSpace.Kind.none) : WhiteSpace.classify(bytes, at)
        if kind == .lineEnd, byte == 0x0A || byte == 0x0D {
          close()
          start = at + length
          first = -1
        } else if kind == .none {
          if first < 0 { first = at }
          end = at + length
        }
        at += length
      }
      if start < bytes.count { close() }
    }
    return lines
  }

  func starts(_ text: [UInt8], with prefix: StaticString) -> Bool {
    guard content.count >= prefix.utf8CodeUnitCount else { return false }
    for index in 0..<prefix.utf8CodeUnitCount where text[content.start + index] != prefix.utf8Start[index] { return false }
    return true
  }

  /// Level and words of `## Words ##`.
  func heading(_ text: [UInt8]) -> (level: Int, span: TextSpan)? {
    let hash = UInt8(ascii: "#")
    let level = text[content.range].prefix { $0 == hash }.count
    guard (1...6).contains(level), indentation < 4 else { return nil }
    var span = TextSpan(content.start + level, content.end)
    guard span.isEmpty || text[span.start] == 0x20 || text[span.start] == 0x09 else { return nil }
    var end = span.end
    while end > span.start, text[end - 1] == hash { end -= 1 }
    if end == span.start || text[end - 1] == 0x20 { span.end = end }
    return (level, span.trimmed(text))
  }

  /// The level of the underline that makes the paragraph above a heading: 1 for `===`, 2 for `---`.
  func underline(_ text: [UInt8]) -> Int? {
    guard let first = text[content.range].first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return nil }
    return text[content.range].allSatisfy { $0 == first } ? (first == UInt8(ascii: "=") ? 1 : 2) : nil
  }

  /// `---`, `* * *`, `___`.
  func isRule(_ text: [UInt8]) -> Bool {
    let marks = text[content.range].filter { $0 > 0x20 }
    guard marks.count >= 3, let first = marks.first, "-*_".utf8.contains(first) else { return false }
    return marks.allSatisfy { $0 == first }
  }

  /// Bytes of a list mark with the blanks behind it.
  func listMark(_ text: [UInt8]) -> Int? {
    if let first = text[content.range].first, "-*+".utf8.contains(first) {
      guard content.count > 1, text[content.start + 1] == 0x20 || text[content.start + 1] == 0x09 else { return nil }
      return TextSpan(content.start + 1, content.end).trimmed(text).start - content.start
    }
    return BulletMarker.number(text, content)?.length
  }

  /// The fence that opens a block of code.
  func fence(_ text: [UInt8]) -> (mark: UInt8, length: Int)? {
    guard let first = text[content.range].first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return nil }
    let length = text[content.range].prefix { $0 == first }.count
    return length >= 3 ? (first, length) : nil
  }
}

extension TextSpan {
  /// The span without ASCII blanks at its ends.
  func trimmed(_ text: [UInt8]) -> TextSpan {
    var (low, high) = (start, end)
    while low < high, text[low] <= 0x20 { low += 1 }
    while high > low, text[high - 1] <= 0x20 { high -= 1 }
    return TextSpan(low, high)
  }
}
