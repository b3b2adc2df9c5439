import ArticleModel

/// Divides a text into lines at LF, CR, CRLF, vertical tab, form feed, U+2028 and U+2029. Linear, one pass.
enum LineScanner {
  static func lines(_ text: [UInt8]) -> [TextLine] {
    text.withUnsafeBufferPointer { bytes in
      var lines: [TextLine] = []
      var line = OpenLine(start: 0)
      var blank = 0
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        if byte > 0x20, byte < 0x7F {
          line.see(at, 1)
          at += 1
          continue
        }
        let (length, kind) = WhiteSpace.classify(bytes, at)
        switch kind {
        case .none: line.see(at, length)
        case .blank: line.inWord = false
        case .lineEnd:
          close(&line, &blank, &lines)
          line = OpenLine(start: at + length)
        }
        at += length
      }
      close(&line, &blank, &lines)
      return lines
    }
  }

  private struct OpenLine {
    var start: Int
    var first = -1
    var end = 0
    var words = 0
    var inWord = false
    /// Scalars from the first visible one on; white space between is counted when something follows it.
    var visible = 0

    mutating func see(_ at: Int, _ length: Int) {
      if first < 0 {
        first = at
        end = at
      }
      if !inWord {
        inWord = true
        words += 1
        visible += at > end ? 1 : 0
      }
      visible += 1
      end = at + length
    }
  }

  private static func close(_ line: inout OpenLine, _ blank: inout Int, _ lines: inout [TextLine]) {
    if line.first < 0 {
      blank += 1
      return
    }
    lines.append(
      TextLine(
        span: TextSpan(line.first, line.end), blankBefore: blank, indentation: line.first - line.start, words: line.words,
        width: line.visible))
    blank = 0
  }
}
