import AnalyzerKit

/// The lines of a lexicon and the file that they are from.
struct LexiconLines {
  let path: String
  let lines: [NumberedLines.Line]

  /// Throws `LexiconError.notUTF8`, which names the line.
  init(_ bytes: [UInt8], path: String) throws(LexiconError) {
    self.path = path
    do { lines = try NumberedLines(bytes).lines } catch { throw LexiconError(error, path: path) }
  }

  /// Words as lexicons compare them: folded, white space as single blanks.
  static func folded(_ words: String) -> String {
    WordFolding.fold(words).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension LexiconError {
  init(_ problem: NumberedLines.Problem, path: String) {
    switch problem {
    case .notUTF8(let line): self = .notUTF8(path: path, line: line)
    case .openQuote(let line):
      self = .malformed(path: path, line: line, problem: "a quotation mark is not closed: a cell ends on the line it begins on")
    }
  }
}
