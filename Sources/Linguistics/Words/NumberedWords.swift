import ArticleModel

/// The words of a text as a person counts them, as parallel arrays in the order of the text, numbered by a vocabulary.
///
/// A contraction is one word though it is two tokens: a word token glued to a word, number or address (`do|n't`, `it|'s`, `can|not`) belongs
/// to what it is glued to. Tokens that came with the article are one word each, with their apostrophes as they came. Only blocks that are the
/// article's own words count (`Block.isProse`). Positions are UTF-8 bytes.
public struct NumberedWords: Sendable {
  public private(set) var starts: [Int32] = []
  public private(set) var ends: [Int32] = []
  /// The type of each word in the vocabulary that numbered it.
  public private(set) var types: [Int32] = []
  /// For each block with words its index among the article's blocks, and the number of the word after its last one.
  private var blocks: [Int32] = []
  private var blockEnds: [Int32] = []

  /// Numbers the words of a text in a vocabulary that may have numbered others.
  public init(_ text: AnalyzedText, numbering vocabulary: inout Vocabulary) {
    let bytes = text.bytes.span
    let tokens = text.tokens
    if text.hasGivenTokens {
      self.init(text) { vocabulary.number(asGiven: bytes, Int(tokens.starts[$0.lowerBound]), Int(tokens.ends[$0.lowerBound])) }
    } else {
      self.init(text) { vocabulary.number(bytes, Int(tokens.starts[$0.lowerBound]), Int(tokens.ends[$0.upperBound - 1])) }
    }
  }

  /// Takes the type of each word, given its tokens, from a function.
  @inline(__always)
  init(_ text: AnalyzedText, type: (_ tokens: Range<Int>) -> Int32) {
    let tokens = text.tokens
    starts.reserveCapacity(tokens.count)
    ends.reserveCapacity(tokens.count)
    types.reserveCapacity(tokens.count)
    let isEachTokenAWord = text.hasGivenTokens
    for run in text.blockTokens where text.article.blocks[run.block].isProse {
      let before = types.count
      var token = run.tokens.lowerBound
      while token < run.tokens.upperBound {
        let first = token
        token += 1
        if !isEachTokenAWord {
          if !tokens.kinds[first].isWordLike { continue }
          while token < run.tokens.upperBound, tokens.kinds[token] == .word, tokens.starts[token] == tokens.ends[token - 1] { token += 1 }
        }
        starts.append(tokens.starts[first])
        ends.append(tokens.ends[token - 1])
        types.append(type(first..<token))
      }
      if types.count > before {
        blocks.append(Int32(truncatingIfNeeded: run.block))
        blockEnds.append(Int32(truncatingIfNeeded: types.count))
      }
    }
  }

  public var count: Int { types.count }

  public func span(_ word: Int) -> TextSpan { TextSpan(Int(starts[word]), Int(ends[word])) }

  /// Blocks that hold words: paragraphs, headings, captions …
  public var blockCount: Int { blocks.count }

  /// The words of block number `block` of those that hold words.
  public func words(ofBlock block: Int) -> Range<Int> { (block == 0 ? 0 : Int(blockEnds[block - 1]))..<Int(blockEnds[block]) }

  /// The index of that block among the article's blocks.
  public func articleBlock(_ block: Int) -> Int { Int(blocks[block]) }

  /// For each sentence of the text, the number of the word after its last one; the text must be the one whose words these are.
  public func sentenceEnds(_ text: AnalyzedText) -> [Int32] {
    var ends: [Int32] = []
    ends.reserveCapacity(text.sentences.count)
    var word = 0
    for sentence in 0..<text.sentences.count {
      let tokens = text.sentences.tokens(sentence)
      let end = text.tokens.ends[tokens.upperBound - 1]
      while word < count, starts[word] < end { word += 1 }
      ends.append(Int32(truncatingIfNeeded: word))
    }
    return ends
  }
}
