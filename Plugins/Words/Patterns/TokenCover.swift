import AnalyzerKit

/// Tells whether a stretch of an article is wholly inside the text that a command looks at: in a narrowed text (`--in quotes`) tokens are missing.
struct TokenCover {
  private let tokens: TokenTable
  private let bytes: [UInt8]
  private var next = 0

  init(_ text: AnalyzedText) {
    tokens = text.tokens
    bytes = text.bytes
  }

  /// To be asked in the order of the text.
  mutating func holds(_ range: Range<Int>) -> Bool {
    while next < tokens.count, Int(tokens.ends[next]) <= range.lowerBound { next += 1 }
    var token = next
    var at = range.lowerBound
    while at < range.upperBound {
      let start = token < tokens.count ? min(Int(tokens.starts[token]), range.upperBound) : range.upperBound
      if start > at, TextGap.holdsToken(bytes, at..<start) { return false }
      at = token < tokens.count ? max(at, Int(tokens.ends[token])) : range.upperBound
      token += 1
    }
    return true
  }
}
