import ArticleModel

/// Cuts the blocks of an article into tokens and sentences.
enum Tokenizer {
  /// Appends the tokens and sentences of one block.
  static func tokenize(
    _ text: borrowing [UInt8], _ span: TextSpan, block: Int, isHeading: Bool, into tokens: inout TokenTable,
    _ sentences: inout SentenceTable
  ) {
    var at = span.start
    var first = tokens.count
    func isLetter(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }
    while at < span.end {
      let byte = text[at]
      if byte <= 0x20 {
        at += 1
      } else if isLetter(byte) {
        var end = at + 1
        while end < span.end, isLetter(text[end]) { end += 1 }
        tokens.append(at, end, byte >= 0x30 && byte <= 0x39 ? .number : .word)
        at = end
      } else {
        tokens.append(at, at + 1, byte == 0x22 ? .quote : .punctuation)
        at += 1
        if byte == 0x2E, !isHeading, tokens.count > first {
          sentences.append(first..<tokens.count, block: block)
          first = tokens.count
        }
      }
    }
    if tokens.count > first { sentences.append(first..<tokens.count, block: block) }
  }
}
