extension AnalyzedText {
  /// The tree of a sentence, made when it is first asked for.
  public func parse(ofSentence sentence: Int) -> SentenceParse {
    if parses.isEmpty { parses = Array(repeating: nil, count: sentences.count) }
    if let made = parses[sentence] { return made }
    let parse = parser.parse(self, sentences.tokens(sentence))
    parses[sentence] = parse
    return parse
  }

  /// The row of the parser's table of tags for a token.
  package func parserTag(_ token: Int) -> Int { ParserFeatures.tag(universalTag(token), pennTag(token)) }
}
