/// What is being typed at the cursor: all that completion needs of the language.
public struct CursorContext: Sendable, Equatable {
  public enum Place: Sendable, Equatable {
    /// The verb itself.
    case verb
    /// A word after the verb.
    case word
    /// The file after `>` or `>>`.
    case redirect
    /// In a comment or after `|`: none of our business.
    case outside
  }

  public let place: Place
  /// The finished words before it, the verb first; variables stand as they were typed.
  public let words: [Word]
  /// The word up to the cursor, empty after a blank. Its quotation mark may be open.
  public let current: Word
  /// The opening mark of the quotation in which the cursor stands.
  public let openMark: String?

  /// The context at the end of `line`, which is the line up to the cursor.
  public init(_ line: String) {
    let scan = Lexer.scan(line)
    let end = line.utf8.count
    var words = scan.words
    openMark = scan.unclosed.map { String(decoding: Array(line.utf8)[$0], as: UTF8.self) }
    if let last = words.last, last.range.upperBound == end {
      current = last
      words.removeLast()
    } else {
      current = Word(pieces: [], range: end..<end)
    }
    self.words = words
    if scan.pipe != nil || scan.comment != nil {
      place = .outside
    } else if let last = words.last, last.isBare(">") || last.isBare(">>") {
      place = .redirect
    } else {
      place = words.isEmpty ? .verb : .word
    }
  }
}
