import AnalyzerKit

/// The counts of the part of an article under one heading.
struct SectionCounts {
  /// Index of the heading's block; nil before the first heading.
  private(set) var heading: Int?
  private(set) var words = 0
  private(set) var sentences = 0
  private(set) var syllables = 0
  private(set) var types = 0
  private(set) var quotedWords = 0

  private init(heading: Int?) { self.heading = heading }

  /// The sections of an article, with what stands before the first heading where words do; none for an article without headings.
  static func all(_ text: AnalyzedText, _ words: CountedWords, _ traits: WordTraits, quoted: [Bool]) -> [SectionCounts] {
    let blocks = text.article.blocks
    var headings = blocks.indices.filter { blocks[$0].kind == .heading && blocks[$0].isAnalysed }[...]
    if headings.isEmpty { return [] }
    var sections = [SectionCounts(heading: nil)]
    var seenIn = [Int32](repeating: -1, count: words.typeLimit)
    for sentence in 0..<text.sentences.count {
      let range = words.words(ofSentence: sentence)
      if range.isEmpty { continue }
      while let heading = headings.first, heading <= text.sentences.block(sentence) {
        headings.removeFirst()
        sections.append(SectionCounts(heading: heading))
      }
      let number = sections.count - 1
      sections[number].sentences += 1
      sections[number].words += range.count
      for word in range {
        let type = Int(words.types[word])
        sections[number].syllables += Int(traits.syllables[type])
        if quoted[word] { sections[number].quotedWords += 1 }
        if seenIn[type] != Int32(truncatingIfNeeded: number) {
          seenIn[type] = Int32(truncatingIfNeeded: number)
          sections[number].types += 1
        }
      }
    }
    if sections[0].words == 0 { sections.removeFirst() }
    return sections
  }
}
