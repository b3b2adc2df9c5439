import AnalyzerKit

/// What is counted in one pass over the words of a text, and can be added up over several.
struct TextCounts {
  private(set) var readability: Readability
  private(set) var paragraphs = 0
  private(set) var quotedWords: Int
  /// In words, in the order of the text.
  private(set) var sentenceLengths: [Int32] = []
  private(set) var linsear = LinsearSample()

  init(_ text: AnalyzedText, _ words: CountedWords, _ traits: WordTraits, quoted: [Bool]) {
    readability = traits.sums
    quotedWords = quoted.count { $0 }
    var block = -1
    for sentence in 0..<text.sentences.count {
      let range = words.words(ofSentence: sentence)
      if range.isEmpty { continue }
      if text.sentences.block(sentence) != block {
        block = text.sentences.block(sentence)
        if !TextCounts.isApart(text.article.blocks[block].kind) { paragraphs += 1 }
      }
      sentenceLengths.append(Int32(truncatingIfNeeded: range.count))
      readability.sentences += 1
      addCharacters(text.tokens, text.sentences.tokens(sentence), text.bytes)
      if !linsear.isFull { linsear.add(range.lazy.map { traits.syllables[Int(words.types[$0])] }) }
    }
  }

  /// Appends the counts of a text that follows.
  mutating func add(_ next: TextCounts) {
    readability.add(next.readability)
    paragraphs += next.paragraphs
    quotedWords += next.quotedWords
    sentenceLengths += next.sentenceLengths
    linsear.add(next.linsear)
  }

  /// Characters and stretches between blanks, over all tokens of a sentence.
  private mutating func addCharacters(_ tokens: TokenTable, _ range: Range<Int>, _ bytes: borrowing [UInt8]) {
    var end: Int32 = -1
    for token in range {
      if tokens.starts[token] != end { readability.whitespaceTokens += 1 }
      end = tokens.ends[token]
      for at in Int(tokens.starts[token])..<Int(end) where bytes[at] & 0xC0 != 0x80 { readability.characters += 1 }
    }
  }

  /// Blocks that are no paragraphs.
  private static func isApart(_ kind: BlockKind) -> Bool { kind.isHeading || kind == .caption }
}
