import ArticleModel

/// The tokens and sentences of an article whose sentences or tokens were given.
///
/// Sentences in blocks that are set aside are left out with their tokens, as they are of running text.
struct GivenTables {
  private(set) var blockTokens: [BlockTokens] = []
  private(set) var sentences = SentenceTable()
  private var made: GivenTokens

  var tokens: TokenTable { made.table }

  init(of article: Article, _ given: GivenText) {
    made = GivenTokens(article.text.bytes.count)
    let text = article.text.bytes.span
    var block = 0
    var next = 0
    for sentence in given.sentences {
      while block < article.blocks.count, article.blocks[block].span.end <= sentence.start { block += 1 }
      let isRead = block < article.blocks.count && article.blocks[block].isAnalysed && article.blocks[block].span.contains(sentence)
      let first = made.count
      if let tokens = given.tokens {
        while next < tokens.count, tokens[next].end <= sentence.end {
          if isRead { made.add(tokens[next], text) }
          next += 1
        }
      } else if isRead {
        made.cut(sentence, text)
      }
      if isRead { append(first..<made.count, block: block) }
    }
    made.flush()
  }

  private mutating func append(_ tokens: Range<Int>, block: Int) {
    sentences.append(tokens, block: block)
    if let last = blockTokens.last, last.block == block {
      blockTokens[blockTokens.count - 1].tokens = last.tokens.lowerBound..<tokens.upperBound
    } else {
      blockTokens.append(BlockTokens(block: block, tokens: tokens))
    }
  }
}

/// Tokens of given spans.
private struct GivenTokens {
  private var tokenizer = Tokenizer()

  init(_ bytes: Int) { tokenizer.tokens.reserve(bytes: bytes) }

  var table: TokenTable { tokenizer.tokens.table }

  private(set) var count = 0

  /// The tokens that Lede finds in a sentence; where it finds none (a sentence of characters without width), the whole is one.
  mutating func cut(_ sentence: TextSpan, _ text: Span<UInt8>) {
    let first = count
    tokenizer.tokenize(text, sentence.start, sentence.end)
    count = tokenizer.tokens.table.count
    if count == first {
      append(sentence, .symbol)
      flush()
    }
  }

  /// One given token.
  mutating func add(_ span: TextSpan, _ text: Span<UInt8>) { append(span, GivenTokens.kind(of: span, text)) }

  private mutating func append(_ span: TextSpan, _ kind: TokenKind) {
    tokenizer.tokens.append(span.start, span.end, kind)
    count += 1
  }

  /// Brings all tokens into the table.
  mutating func flush() { tokenizer.tokens.endBlock() }

  /// The kind by the token's characters: that of a token that Lede would find there; of several the first that is like a word, else the first.
  private static func kind(of span: TextSpan, _ text: Span<UInt8>) -> TokenKind {
    var at = span.start
    while at < span.end, ASCII.isLetter(text[at]) { at += 1 }
    if at == span.end { return .word }
    if span.count == 1, text[at] == ASCII.dot || text[at] == ASCII.comma { return .punctuation }
    var tokenizer = Tokenizer()
    tokenizer.tokenize(text, span.start, span.end)
    let kinds = tokenizer.tokens.table.kinds
    return kinds.first { $0.isWordLike } ?? kinds.first ?? .symbol
  }
}
