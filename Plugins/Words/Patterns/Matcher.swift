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

  /// False where the pattern is certainly not in an article. `check` is called every few thousand steps and may throw.
  mutating func mayOccur(in article: Article, check: () throws -> Void) rethrows -> Bool {
    if let filter, !filter.mayOccur(in: article.text) { return false }
    guard expression != nil else { return true }
    for block in article.blocks where block.isProse {
      if try expression?.first(in: article.text.bytes.span, block.span.range, from: block.span.start, check: check) != nil { return true }
    }
    return false
  }

  /// Matches in the order of the text, not overlapping; of several phrases at one place the longest.
  ///
  /// - Parameters:
  ///   - words: the words of the text, numbered by the vocabulary; always by the same one.
  ///   - check: called every few thousand steps; may throw.
  mutating func matches(
    in text: AnalyzedText, _ words: NumberedWords, _ vocabulary: Vocabulary, check: () throws -> Void
  ) rethrows -> [PatternMatch] {
    if expression != nil { return try expressionMatches(in: text, words, check) }
    let numbers = try masks.numbers(words, vocabulary, text.bytes, check: check)
    return try phrases.matches(in: text, words, numbers: numbers, masks: masks.masks, check: check)
  }

  private mutating func expressionMatches(
    in text: AnalyzedText, _ words: NumberedWords, _ check: () throws -> Void
  ) rethrows -> [PatternMatch] {
    var matches: [PatternMatch] = []
    var cover = TokenCover(text)
    for number in 0..<words.blockCount {
      let block = text.article.blocks[words.articleBlock(number)].span
      let inside = words.words(ofBlock: number)
      var word = inside.lowerBound
      var from = block.start
      while let found = try expression?.first(in: text.bytes.span, block.range, from: from, check: check) {
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
