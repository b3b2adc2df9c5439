import AnalyzerKit

/// Which tokens stand in quotation marks, as far as the marks themselves tell.
enum QuotedTokens {
  /// One value a token. A mark that nothing closes holds to the end of its paragraph.
  static func mask(_ words: ArticleWords) -> [Bool] {
    var mask = [Bool](repeating: false, count: words.count)
    var block = -1
    var isDouble = false
    var isSingle = false
    for sentence in 0..<words.text.sentences.count {
      let start = words.text.block(ofSentence: sentence).span.start
      if start != block { (block, isDouble, isSingle) = (start, false, false) }
      for token in words.text.sentences.tokens(sentence) {
        if words.tokens.kinds[token] == .quote, !words.isPossessive(token) {
          switch String(decoding: words.bytes[words.tokens.span(token).range], as: UTF8.self) {
          case "“", "``", "«", "„": isDouble = true
          case "”", "''", "»": isDouble = false
          case "\"": isDouble.toggle()
          case "‘": isSingle = true
          case "’": isSingle = false
          case "'": isSingle = !words.tokens.isGlued(token)
          default: break
          }
        }
        mask[token] = isDouble || isSingle
      }
    }
    return mask
  }
}
