extension Word {
  /// `text` as one word of a command line, or as the value after an operator: as it is where that is safe, else between quotation marks.
  ///
  /// It reads back as the same text, all of it literal. Nil for what no single word can say: a line break, or blanks together with all three
  /// kinds of mark.
  public static func quote(_ text: String) -> String? {
    if text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) { return nil }
    if isPlain(text) { return text }
    for (open, close) in [("\"", "\""), ("'", "'"), ("“", "”")] where !text.contains(close) { return open + text + close }
    return nil
  }

  /// Whether nothing in `text` could mean more than itself.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first != "'", first != "-" else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      if scalar.isASCII {
        return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-_./:@%+'".unicodeScalars.contains(scalar)
      }
      return scalar != "“" && scalar != "”" && !scalar.properties.isWhitespace
    }
  }
}
