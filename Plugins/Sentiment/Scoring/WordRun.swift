import AnalyzerKit

/// One word or hyphenated compound: several tokens where it is a contraction (`do|n't`) or a compound (`well|-|known`).
struct WordRun {
  /// UTF-8 bytes of the article.
  let start: Int
  private(set) var end: Int
  /// The token after the last one.
  private(set) var endToken: Int
  /// How many words it counts for: one for each part of a compound, one for a contraction.
  private(set) var words = 1

  /// The run that begins with a word token.
  ///
  /// - Parameter areGiven: the tokens came with the article, and each is a word.
  @inline(__always)
  init(_ tokens: TokenTable, _ bytes: Span<UInt8>, from token: Int, to limit: Int, areGiven: Bool) {
    start = Int(tokens.starts[token])
    end = Int(tokens.ends[token])
    endToken = token + 1
    if areGiven { return }
    while endToken < limit {
      let next = Int(tokens.starts[endToken])
      if next > end { return }
      if tokens.kinds[endToken] == .word {
        take(tokens, endToken)
      } else if bytes[end] == 0x2D, endToken + 1 < limit, Int(tokens.starts[endToken + 1]) == end + 1,
        tokens.kinds[endToken + 1].isWordLike
      {
        take(tokens, endToken + 1)
        words += 1
      } else {
        return
      }
    }
  }

  private mutating func take(_ tokens: TokenTable, _ token: Int) {
    end = Int(tokens.ends[token])
    endToken = token + 1
  }

  /// The words of a sentence, as `CountedWords` counts them.
  static func count(_ tokens: TokenTable, _ range: Range<Int>, areGiven: Bool) -> Int {
    if areGiven { return range.count }
    var count = 0
    var wordEnd: Int32 = -1
    for token in range where tokens.kinds[token].isWordLike {
      if tokens.starts[token] != wordEnd || tokens.kinds[token] != .word { count += 1 }
      wordEnd = tokens.ends[token]
    }
    return count
  }
}
