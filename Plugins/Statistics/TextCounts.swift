import AnalyzerKit

/// Everything that is counted in one pass over the words of an article.
struct TextCounts {
  private(set) var readability = Readability()
  private(set) var paragraphs = 0
  private(set) var quotedWords = 0
  /// In words, in the order of the text.
  private(set) var sentenceLengths: [Int] = []
  /// The sentence with most words.
  private(set) var longestSentence: Int?
  private(set) var sections: [SectionCounts] = []

  /// The counts of a section.
  struct SectionCounts {
    /// Index of the heading's block; nil before the first heading.
    var heading: Int?
    var readability = Readability()
    var types = 0
    var quotedWords = 0
  }

  init(_ text: AnalyzedText, _ words: CountedWords, quoted: [Bool]) {
    let measures = WordMeasures(words)
    let bytes = text.bytes
    var seenIn = [Int32](repeating: -1, count: words.typeLimit)
    var block = -1
    var section = SectionCounts()
    var headings = text.article.blocks.indices.filter { text.article.blocks[$0].kind == .heading && text.article.blocks[$0].isAnalysed }[
      ...]
    for sentence in 0..<text.sentences.count {
      let range = words.words(ofSentence: sentence)
      if range.isEmpty { continue }
      if text.sentences.block(sentence) != block {
        block = text.sentences.block(sentence)
        if !TextCounts.isApart(text.article.blocks[block].kind) { paragraphs += 1 }
        while let heading = headings.first, heading <= block {
          headings.removeFirst()
          close(&section, next: heading)
        }
      }
      var own = Readability(words: range.count, sentences: 1)
      for word in range {
        let type = Int(words.types[word])
        TextCounts.add(&own, type, measures, isName: word > range.lowerBound && Self.isCapital(bytes[Int(words.starts[word])]))
        if quoted[word] { section.quotedWords += 1 }
        let number = Int32(truncatingIfNeeded: sections.count)
        if seenIn[type] != number {
          seenIn[type] = number
          section.types += 1
        }
      }
      TextCounts.addCharacters(&own, text.tokens, text.sentences.tokens(sentence), bytes)
      section.readability.add(own)
      if range.count > longestSentence.map({ words.words(ofSentence: $0).count }) ?? 0 { longestSentence = sentence }
      sentenceLengths.append(range.count)
    }
    close(&section, next: nil)
  }

  /// Puts a finished section with words away and begins the next one.
  private mutating func close(_ section: inout SectionCounts, next heading: Int?) {
    readability.add(section.readability)
    quotedWords += section.quotedWords
    if section.readability.words > 0 || section.heading != nil { sections.append(section) }
    section = SectionCounts(heading: heading)
  }

  private static func add(_ counts: inout Readability, _ type: Int, _ measures: WordMeasures, isName: Bool) {
    counts.letters += Int(measures.letters[type])
    counts.syllables += Int(measures.syllables[type])
    if measures.letters[type] > 6 { counts.longWords += 1 }
    if measures.syllables[type] >= 3 { counts.polysyllables += 1 }
    if !isName, measures.isHard(type) { counts.hardWords += 1 }
  }

  /// Characters and stretches between blanks, over all tokens of a sentence.
  private static func addCharacters(
    _ counts: inout Readability, _ tokens: TokenTable, _ range: Range<Int>, _ bytes: borrowing [UInt8]
  ) {
    var end: Int32 = -1
    for token in range {
      if tokens.starts[token] != end { counts.chunks += 1 }
      end = tokens.ends[token]
      for at in Int(tokens.starts[token])..<Int(end) where bytes[at] & 0xC0 != 0x80 { counts.characters += 1 }
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  /// Blocks that are no paragraphs.
  private static func isApart(_ kind: BlockKind) -> Bool { kind.isHeading || kind == .caption }
}

extension Readability {
  mutating func add(_ other: Readability) {
    words += other.words
    sentences += other.sentences
    syllables += other.syllables
    letters += other.letters
    characters += other.characters
    chunks += other.chunks
    polysyllables += other.polysyllables
    hardWords += other.hardWords
    longWords += other.longWords
  }
}
