extension Word {
  /// `text` as one word of a command line: as it is where that is safe, else between quotation marks.
  ///
  /// Nil for what no single word can say: a line break, or blanks together with all three kinds of mark. It reads back as the same text.
  public static func quote(_ text: String) -> String? {
    if text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) { return nil }
    if standsBare(text) { return text }
    for (open, close) in [("\"", "\""), ("'", "'"), ("“", "”")] where !text.contains(close) && !text.hasSuffix("\\") {
      return open + text + close
    }
    for (open, close) in [("\"", "\""), ("'", "'"), ("“", "”")] where !text.contains(close) { return open + text + close }
    return nil
  }

  /// Whether `text` typed as it is reads back as one bare word that means itself.
  private static func standsBare(_ text: String) -> Bool {
    let scan = Lexer.scan(text)
    guard scan.words.count == 1, let word = scan.words.first, scan.pipe == nil, scan.comment == nil else { return false }
    guard !word.isLiteral, word.range == 0..<text.utf8.count, !word.isOption, !text.hasSuffix("\\") else { return false }
    return !["|", ">", ">>", "--"].contains(text)
  }
}
