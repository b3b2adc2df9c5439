import AnalyzerKit

/// Where patterns occur in one article.
struct ArticleOccurrences: Sendable {
  /// What a plot calls the article: its number and its title.
  let label: String
  let wordCount: Int
  /// For each section the number of the word after its last one.
  let sectionEnds: [Int32]
  /// For each pattern the first words of its matches, rising.
  let positions: [[Int32]]

  init(_ item: SessionView.Item, _ words: NumberedWords, positions: [[Int32]]) {
    label = item.number > 0 ? "\(item.number) \(item.article.displayTitle)" : item.article.displayTitle
    wordCount = words.count
    sectionEnds = ArticleOccurrences.sectionEnds(item.article, words)
    self.positions = positions
  }

  /// Finds patterns on all cores; one entry an article, in their order. Throws when the user pressed Ctrl-C.
  static func find(_ patterns: [Pattern], _ folder: WordFolder, _ view: SessionView) throws -> [ArticleOccurrences] {
    try view.shards { shard in
      var numbering = WordNumbering(folder)
      var matchers = patterns.map { Matcher($0) }
      var found: [ArticleOccurrences] = []
      try shard.forEachText { item, text in
        let words = numbering.read(text).words
        var positions: [[Int32]] = []
        for at in matchers.indices {
          try shard.check()
          let matches = try matchers[at].matches(in: text, words, numbering.vocabulary, check: shard.check)
          positions.append(matches.map { Int32(truncatingIfNeeded: $0.words.lowerBound) })
        }
        found.append(ArticleOccurrences(item, words, positions: positions))
      }
      return found
    }.flatMap(\.self)
  }

  /// A section begins at a heading; several headings without words between them begin one.
  private static func sectionEnds(_ article: Article, _ words: NumberedWords) -> [Int32] {
    var ends: [Int32] = []
    var hasText = false
    for block in 0..<words.blockCount {
      let range = words.words(ofBlock: block)
      if article.blocks[words.articleBlock(block)].kind.isHeading {
        if hasText { ends.append(Int32(truncatingIfNeeded: range.lowerBound)) }
        hasText = false
      } else {
        hasText = true
      }
    }
    if words.count > 0 { ends.append(Int32(truncatingIfNeeded: words.count)) }
    return ends
  }
}
