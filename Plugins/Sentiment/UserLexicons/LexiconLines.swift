import AnalyzerKit

/// The lines of a lexicon, numbered from 1, without their ends (LF or CRLF) and without a byte order mark.
struct LexiconLines {
  struct Line {
    var number: Int
    var text: String
  }

  let path: String
  /// Without the empty ones.
  let lines: [Line]

  /// Throws `LexiconError.notUTF8`, which names the line.
  init(_ bytes: [UInt8], path: String) throws(LexiconError) {
    self.path = path
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var lines: [Line] = []
    for (index, line) in body.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let line = line.last == 0x0D ? line.dropLast() : line
      guard let text = String(validating: line, as: UTF8.self) else { throw .notUTF8(path: path, line: index + 1) }
      if !text.allSatisfy(\.isWhitespace) { lines.append(Line(number: index + 1, text: text)) }
    }
    self.lines = lines
  }

  /// Words as lexicons compare them: folded, white space as single blanks.
  static func folded(_ words: String) -> String {
    WordFolding.fold(words).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Without white space at both ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
