/// Parts of speech, found for a sentence when they are first asked for.
extension AnalyzedText {
  /// The part of speech of a token in the Penn Treebank's terms, as English UD uses them (XPOS).
  public func pennTag(_ token: Int) -> PennTag { TaggerModel.shared.pennTag(tagClass(token)) }

  /// The part of speech of a token in the terms of Universal Dependencies (UPOS).
  public func universalTag(_ token: Int) -> UniversalTag { TaggerModel.shared.universalTag(tagClass(token)) }

  /// The tagger's class of a token: its two tags in one number.
  package func tagClass(_ token: Int) -> UInt8 {
    let known = tags[token]
    if known != TagTable.unknown { return known }
    tagSentence(of: token)
    let tag = tags[token]
    return tag == TagTable.unknown ? 0 : tag
  }

  private func tagSentence(of token: Int) {
    guard let sentence = sentences.index(ofToken: token) else { return }
    let range = sentences.tokens(sentence)
    guard let whole = textOfWhole else {
      tags.tag(self, range)
      return
    }
    // A part has some tokens of the whole: they are what they are there.
    var inWhole = whole.tokens.range(in: tokens.span(range)).lowerBound
    for token in range {
      while inWhole < whole.tokens.count, whole.tokens.starts[inWhole] < tokens.starts[token] { inWhole += 1 }
      tags[token] = inWhole < whole.tokens.count ? whole.tagClass(inWhole) : 0
    }
  }
}
