/// Dictionary forms.
extension AnalyzedText {
  /// The lemma of a token by its part of speech, as English UD writes it.
  public func lemma(_ token: Int) -> String {
    var bytes: [UInt8] = []
    appendLemma(token, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the lemma of a token to `output`, as UTF-8: for readers of many words, because no string is made.
  public func appendLemma(_ token: Int, to output: inout [UInt8]) {
    let start = Int(tokens.starts[token])
    let end = Int(tokens.ends[token])
    let tag = pennTag(token)
    if tag == .VBZ, isShortHas(token) {
      output.append(contentsOf: Array("have".utf8))
      return
    }
    lemmatizer.lemma(bytes.span, start, end, tag, into: &output)
  }

  /// Whether a token is the 's of “she's been”, and not that of “she's here”.
  private func isShortHas(_ token: Int) -> Bool {
    let start = Int(tokens.starts[token])
    let end = Int(tokens.ends[token])
    guard end - start <= 4, bytes[start] == ASCII.apostrophe || bytes[start] == 0xE2, ASCII.lower(bytes[end - 1]) == 0x73 else {
      return false
    }
    // Adverbs may stand between: “it's never been”.
    for next in (token + 1)..<Swift.min(token + 5, tokens.count) {
      let tag = pennTag(next)
      if tag.isAdverb { continue }
      guard tag == .VBN, let word = AnalyzedText.perfects.value(bytes.span, Int(tokens.starts[next]), Int(tokens.ends[next])) else {
        return false
      }
      return word == 1
    }
    return false
  }

  /// Participles that follow has and never, or hardly ever, is.
  private static let perfects = ShortWords(("been got had become gotten happened come gone said seemed begun managed died taken seen", 1))
}
