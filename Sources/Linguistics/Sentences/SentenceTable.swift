import ArticleModel

/// All sentences of a text, as parallel arrays in the order of the text.
///
/// A sentence never crosses a block; a heading is a sentence of its own.
public struct SentenceTable: Sendable {
  /// Number of the first token of each sentence.
  public var firstTokens: [Int32] = []
  /// Number of the token after the last one of each sentence.
  public var endTokens: [Int32] = []
  /// Index of each sentence's block in `Article.blocks`.
  public var blocks: [Int32] = []

  public init() {}

  /// The sentences of an article's blocks.
  init(_ blocks: [BlockTokens], of tokens: TokenTable, in article: Article) {
    var splitter = SentenceSplitter()
    let text = article.text.bytes.span
    for run in blocks {
      splitter.split(text, tokens, run.tokens, block: run.block, isHeading: article.blocks[run.block].kind.isHeading)
    }
    self = splitter.sentences
  }

  public var count: Int { firstTokens.count }

  public func tokens(_ sentence: Int) -> Range<Int> { Int(firstTokens[sentence])..<Int(endTokens[sentence]) }

  public func block(_ sentence: Int) -> Int { Int(blocks[sentence]) }

  /// The sentence that holds token `token`, by binary search; nil when there is none.
  public func index(ofToken token: Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(endTokens[middle]) <= token { low = middle + 1 } else { high = middle }
    }
    return low < count && Int(firstTokens[low]) <= token ? low : nil
  }

  mutating func append(_ tokens: Range<Int>, block: Int) {
    firstTokens.append(Int32(truncatingIfNeeded: tokens.lowerBound))
    endTokens.append(Int32(truncatingIfNeeded: tokens.upperBound))
    blocks.append(Int32(truncatingIfNeeded: block))
  }
}
