import AnalyzerKit

/// Finds a pattern in articles; one for each slice of a command's articles.
///
/// Ask `mayOccur(in:)` before an article is cut into words: it reads the bytes for what the pattern needs.
struct Matcher {
  private let pattern: Pattern
  private let filter: LiteralFilter?
  private var masks: TypeMasks
  private var expression: ExpressionMachine?
  private var phrases: PhraseSearch

  init(_ pattern: Pattern) {
    self.pattern = pattern
    filter = LiteralFilter(pattern)
    masks = TypeMasks(pattern)
    expression = pattern.textExpression.map { ExpressionMachine($0) }
    phrases = PhraseSearch(pattern.phrases)
  }

  /// False where the pattern is certainly not in an article.
  mutating func mayOccur(in article: Article) -> Bool {
    if let filter, !filter.mayOccur(in: article.text) { return false }
    guard expression != nil else { return true }
    return article.blocks.contains {
      $0.isProse && expression?.first(in: article.text.bytes.span, $0.span.range, from: $0.span.start) != nil
    }
  }

  /// Matches in the order of the text, not overlapping; of several phrases at one place the longest.
  ///
  /// - Parameters:
  ///   - words: the words of the text, numbered by the vocabulary; always by the same one.
  mutating func matches(in text: AnalyzedText, _ words: NumberedWords, _ vocabulary: Vocabulary) -> [PatternMatch] {
    if expression != nil { return expressionMatches(in: text, words) }
    let numbers = masks.numbers(words, vocabulary, text.bytes)
    return phrases.matches(in: text, words, numbers: numbers, masks: masks.masks)
  }

  private mutating func expressionMatches(in text: AnalyzedText, _ words: NumberedWords) -> [PatternMatch] {
    var matches: [PatternMatch] = []
    var cover = TokenCover(text)
    for number in 0..<words.blockCount {
      let block = text.article.blocks[words.articleBlock(number)].span
      let inside = words.words(ofBlock: number)
      var word = inside.lowerBound
      var from = block.start
      while let found = expression?.first(in: text.bytes.span, block.range, from: from) {
        from = found.isEmpty ? found.upperBound + 1 : found.upperBound
        if found.isEmpty || !cover.holds(found) { continue }
        while word < inside.upperBound, Int(words.ends[word]) <= found.lowerBound { word += 1 }
        var last = word
        while last < inside.upperBound, Int(words.starts[last]) < found.upperBound { last += 1 }
        matches.append(PatternMatch(words: word..<last, start: found.lowerBound, end: found.upperBound))
      }
    }
    return matches
  }
}
