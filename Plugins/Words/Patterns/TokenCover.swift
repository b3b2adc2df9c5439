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
      while token < tokens.count, Int(tokens.ends[token]) <= at { token += 1 }
      if token < tokens.count, Int(tokens.starts[token]) <= at {
        at = Int(tokens.ends[token])
      } else {
        if bytes[at] > 0x20, bytes[at] < 0x80 { return false }
        at += 1
      }
    }
    return true
  }
}
