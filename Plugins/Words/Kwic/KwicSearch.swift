import AnalyzerKit

/// Looks for a pattern in one slice of the articles.
struct KwicSearch {
  private var matcher: Matcher
  private var near: Matcher?
  private var notNear: Matcher?
  private let window: KwicWindow
  private let makesLines: Bool
  private let levels: [KwicOrder.Key]
  private var vocabulary = Vocabulary()
  private(set) var result = KwicHits()

  init(_ query: KwicQuery) {
    matcher = Matcher(query.pattern)
    near = query.near.map { Matcher($0) }
    notNear = query.notNear.map { Matcher($0) }
    window = query.window
    levels = query.order.wordLevels
    makesLines = query.sample == nil
  }

  /// Adds the matches of an article. `check` is called every few thousand steps and may throw.
  mutating func add(_ item: SessionView.Item, number: Int, check: () throws -> Void) throws {
    guard try matcher.mayOccur(in: item.article, check: check), try near?.mayOccur(in: item.article, check: check) != false else { return }
    let text = try item.text()
    let words = NumberedWords(text, numbering: &vocabulary)
    let matches = try matcher.matches(in: text, words, vocabulary, check: check)
    if matches.isEmpty { return }
    let wanted = try near?.matches(in: text, words, vocabulary, check: check)
    let unwanted = try notNear?.matches(in: text, words, vocabulary, check: check)
    let before = result.hits.count
    var blocks = BlockCursor(text.article)
    for match in matches {
      try check()
      let block = blocks.block(at: match.start)
      let context = window.context(of: match, in: text.text, words, block)
      if let wanted, !KwicSearch.stands(wanted, in: context, beside: match) { continue }
      if let unwanted, KwicSearch.stands(unwanted, in: context, beside: match) { continue }
      result.hits.append(
        KwicHits.Hit(
          item: Int32(truncatingIfNeeded: number), start: Int32(truncatingIfNeeded: match.start), end: Int32(truncatingIfNeeded: match.end),
          left: Int32(truncatingIfNeeded: context.start), right: Int32(truncatingIfNeeded: context.end)))
      for level in levels { result.keys.append(key(level, match, words, block)) }
    }
    if result.hits.count == before { return }
    result.articles += 1
    if makesLines {
      for hit in result.hits[before...] where result.lines.count < KwicVerb.maximumLines {
        result.lines.append(KwicLine.row(hit, of: item))
      }
    }
  }

  /// Whether one of some matches lies inside a context, on one side of the match.
  private static func stands(_ others: [PatternMatch], in context: TextSpan, beside match: PatternMatch) -> Bool {
    var low = 0
    var high = others.count
    while low < high {
      let middle = (low + high) / 2
      if others[middle].start < context.start { low = middle + 1 } else { high = middle }
    }
    while low < others.count, others[low].start < context.end {
      let other = others[low]
      if other.end <= match.start || other.start >= match.end, other.end <= context.end { return true }
      low += 1
    }
    return false
  }

  private mutating func key(_ level: KwicOrder.Key, _ match: PatternMatch, _ words: NumberedWords, _ block: TextSpan) -> Int32 {
    var phrase: [UInt8] = []
    switch level {
    case .left(let place): append(match.words.lowerBound - place, words, block, to: &phrase)
    case .right(let place): append(match.words.upperBound + place - 1, words, block, to: &phrase)
    case .match:
      for word in match.words {
        if !phrase.isEmpty { phrase.append(0x20) }
        append(word, words, block, to: &phrase)
      }
    case .article, .date: break
    }
    return Int32(truncatingIfNeeded: result.words.insert(phrase.span))
  }

  /// A folded word of the block, nothing outside of it.
  private func append(_ word: Int, _ words: NumberedWords, _ block: TextSpan, to phrase: inout [UInt8]) {
    guard word >= 0, word < words.count, block.contains(words.span(word)) else { return }
    phrase += vocabulary.word(words.types[word])
  }
}
