import AnalyzerKit

/// Finds the longest entry of the lexicon that begins at a word.
struct PhraseMatcher {
  let words: ArticleWords
  /// In tokens.
  private static let longest = 9

  /// A name of several tokens at `token`, before token `limit`.
  func phrase(at token: Int, limit: Int) -> (end: Int, entry: WordClass)? {
    guard words.wordClass(token).contains(.opensPhrase) else { return nil }
    let shape = words.shapes[token]
    guard shape.contains(.capital) || shape.contains(.innerCapital) || shape.contains(.digit) else { return nil }
    let isNormal = words.styles[Int(words.sentenceOf[token])] == .normal
    let start = Int(words.tokens.starts[token])
    var key: [UInt8] = []
    var best: (end: Int, entry: WordClass)?
    var hash = HashTable.Hash()
    var from = start
    for end in token..<min(limit, token + PhraseMatcher.longest) {
      let shape = words.shapes[end]
      if words.tokens.kinds[end] == .quote, !words.isPossessive(end) { break }
      if isNormal, shape.contains(.small), !shape.contains(.innerCapital), !isInnerWord(end) { break }
      let to = Int(words.tokens.ends[end])
      let before = key.count
      Lexicon.appendKey(words.bytes, from..<to, to: &key)
      for byte in key[before...] { hash.add(byte) }
      from = to
      if end == token || !words.tokens.kinds[end].isWordLike { continue }
      if isNormal, shape.contains(.small), !shape.contains(.innerCapital), !words.isPossessive(end) { continue }
      let entry = words.lexicon.wordClass(hash).intersection([.named, .language, .given, .capitalsOnly])
      if entry.meets(.named) { best = (end + 1, entry) }
    }
    return best
  }

  /// Whether a word may stand in lower case inside a name of the lexicon.
  private func isInnerWord(_ token: Int) -> Bool {
    words.wordClass(token).meets([.functionWord, .particle]) || words.isPossessive(token)
  }

  /// What the lexicon says of some tokens as a name of its own; acronyms only where they are written as such.
  func entry(_ tokens: Range<Int>) -> WordClass {
    var entry: WordClass
    if tokens.count == 1 {
      entry = words.wordClass(tokens.lowerBound)
    } else {
      let key = words.key(words.span(tokens))
      entry = words.lexicon.wordClass(key[...])
    }
    if entry.contains(.capitalsOnly), tokens.count == 1, !words.shapes[tokens.lowerBound].contains(.allCapitals) {
      entry.subtract([.country, .state, .city, .organisation, .product, .law, .event])
    }
    // “DAX” is no town and “SAM” no given name where others are written small.
    if tokens.count == 1, words.shapes[tokens.lowerBound].contains(.allCapitals), words.tokens.span(tokens.lowerBound).count <= 4,
      words.styles[Int(words.sentenceOf[tokens.lowerBound])] == .normal, tokens.lowerBound > 0,
      words.sentenceOf[tokens.lowerBound - 1] == words.sentenceOf[tokens.lowerBound]
    {
      entry.subtract([.town, .given, .family])
    }
    return entry
  }
}
