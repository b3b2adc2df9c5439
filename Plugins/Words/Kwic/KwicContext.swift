import AnalyzerKit

/// Makes the lines of one article: the match and the text around it, within its block.
struct KwicContext {
  private let text: AnalyzedText
  private let words: CountedWords
  private let width: Int
  /// Index of the block that holds the last match.
  private var block = 0

  /// Words on each side that lines are sorted by.
  private static let keyWords = 3

  init(_ text: AnalyzedText, _ words: CountedWords, width: Int) {
    self.text = text
    self.words = words
    self.width = width
  }

  /// The line of a match, as a range of words; the article's number goes into the row.
  mutating func line(_ match: Range<Int>, article: Int, keysFor order: KwicOptions.Order) -> KwicLine {
    let span = words.span(match.lowerBound).union(words.span(match.upperBound - 1))
    let blocks = text.article.blocks
    while block + 1 < blocks.count, blocks[block].span.end <= span.start { block += 1 }
    let bounds = blocks[block].span
    let row = TableRow(
      [.text(before(span.start, in: bounds)), .text(flat(span.start..<span.end)), .text(after(span.end, in: bounds))], article: article,
      span: span)
    return KwicLine(row: row, keys: keys(match, order, bounds))
  }

  private func before(_ end: Int, in bounds: TextSpan) -> String {
    var start = end
    var left = width
    while left > 0, start > bounds.start {
      start -= 1
      if text.bytes[start] & 0xC0 != 0x80 { left -= 1 }
    }
    return flat(start..<end)
  }

  private func after(_ start: Int, in bounds: TextSpan) -> String {
    var end = start
    var left = width
    while end < bounds.end {
      if text.bytes[end] & 0xC0 != 0x80 {
        if left == 0 { break }
        left -= 1
      }
      end += 1
    }
    return flat(start..<end)
  }

  /// The words with line breaks and tabs as blanks.
  private func flat(_ range: Range<Int>) -> String {
    let bytes = text.bytes[range].map { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 ? 0x20 : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func keys(_ match: Range<Int>, _ order: KwicOptions.Order, _ bounds: TextSpan) -> [String] {
    let left = (1...KwicContext.keyWords).map { word(match.lowerBound - $0, bounds) }
    let right = (0..<KwicContext.keyWords).map { word(match.upperBound + $0, bounds) }
    switch order {
    case .article: return []
    case .left: return left + right
    case .right: return right + left
    case .match: return [match.map { words.string(words.types[$0]) }.joined(separator: " ")] + right
    }
  }

  /// A folded word of the block, empty outside of it.
  private func word(_ word: Int, _ bounds: TextSpan) -> String {
    guard word >= 0, word < words.count, bounds.contains(words.span(word)) else { return "" }
    return words.string(words.types[word])
  }
}
