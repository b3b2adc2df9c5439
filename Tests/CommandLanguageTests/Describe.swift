import CommandLanguage

/// A word in the notation of these tests: bare text as it is, quoted pieces in «», variables' values in ‹›.
func describe(_ word: Word) -> String {
  word.pieces.map { piece in
    switch piece.kind {
    case .bare: piece.text
    case .quoted: "«\(piece.text)»"
    case .variable: "‹\(piece.text)›"
    }
  }.joined()
}

/// The error of a line as `underlined part: description`.
func describe(_ error: CommandError, in line: String) -> String {
  "\(part(error.range, of: line)): \(error)"
}

/// The part of a line; a place without width as what stands before and after it.
func part(_ range: Range<Int>, of line: String) -> String {
  let utf8 = Array(line.utf8)
  func text(_ range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }
  return range.isEmpty ? text(0..<range.lowerBound) + "^" + text(range.upperBound..<utf8.count) : text(range)
}

let plain = SafeText(make: { $0 }, width: { $0.count })
