import AnalyzerKit

/// How much of a block is shown on each side of a match.
struct KwicWindow: Sendable {
  /// Characters, in Unicode scalars.
  var characters: Int
  /// Words, where they are asked for; punctuation between them comes along.
  var words: Int?

  /// The match with what is shown on both sides, inside its block.
  func context(of match: PatternMatch, in text: SourceText, _ numbered: NumberedWords, _ block: TextSpan) -> TextSpan {
    guard let words else {
      if text.isASCII { return TextSpan(max(block.start, match.start - characters), min(block.end, match.end + characters)) }
      return TextSpan(before(match.start, in: text.bytes, block), after(match.end, in: text.bytes, block))
    }
    var start = match.start
    var end = match.end
    var word = match.words.lowerBound
    while word > 0, match.words.lowerBound - word < words, Int(numbered.starts[word - 1]) >= block.start {
      word -= 1
      start = min(start, Int(numbered.starts[word]))
    }
    word = match.words.upperBound
    while word < numbered.count, word - match.words.upperBound < words, Int(numbered.ends[word]) <= block.end {
      end = max(end, Int(numbered.ends[word]))
      word += 1
    }
    return TextSpan(start, end)
  }

  private func before(_ end: Int, in text: [UInt8], _ block: TextSpan) -> Int {
    var start = end
    var left = characters
    while left > 0, start > block.start {
      start -= 1
      if text[start] & 0xC0 != 0x80 { left -= 1 }
    }
    return start
  }

  private func after(_ start: Int, in text: [UInt8], _ block: TextSpan) -> Int {
    var end = start
    var left = characters
    while end < block.end {
      if text[end] & 0xC0 != 0x80 {
        if left == 0 { break }
        left -= 1
      }
      end += 1
    }
    return end
  }
}
