import ArticleModel

/// The tables of tokens and sentences of an article whose sentences or tokens were given.
///
/// Sentences in blocks that are set aside are left out with their tokens, as they are of running text.
enum GivenTables {
  static func tables(of article: Article, _ given: GivenText) -> (tokens: TokenTable, sentences: SentenceTable) {
    var kept = SentenceTable()
    var tokens = GivenTokens(article.text.bytes.count)
    let text = article.text.bytes.span
    var block = 0
    var next = 0
    for sentence in given.sentences {
      while block < article.blocks.count, article.blocks[block].span.end <= sentence.start { block += 1 }
      let isRead = block < article.blocks.count && article.blocks[block].isAnalysed && article.blocks[block].span.contains(sentence)
      let first = tokens.count
      if let given = given.tokens {
        while next < given.count, given[next].end <= sentence.end {
          if isRead { tokens.add(given[next], text) }
          next += 1
        }
      } else if isRead {
        tokens.cut(sentence, text)
      }
      if isRead { kept.append(first..<tokens.count, block: block) }
    }
    return (tokens.table, kept)
  }
}

/// Tokens of given spans.
private struct GivenTokens {
  private var tokenizer = Tokenizer()

  init(_ bytes: Int) { tokenizer.tokens.reserve(bytes: bytes) }

  var table: TokenTable { tokenizer.tokens.table }

  var count: Int { tokenizer.tokens.table.count }

  /// The tokens that Lede finds in a sentence; where it finds none (a sentence of characters without width), the whole is one.
  mutating func cut(_ sentence: TextSpan, _ text: Span<UInt8>) {
    let first = count
    tokenizer.tokenize(text, sentence.start, sentence.end)
    if count == first { append(sentence, .symbol) }
  }

  /// One given token.
  mutating func add(_ span: TextSpan, _ text: Span<UInt8>) { append(span, GivenTokens.kind(of: span, text)) }

  private mutating func append(_ span: TextSpan, _ kind: TokenKind) {
    tokenizer.tokens.append(span.start, span.end, kind)
    tokenizer.tokens.endBlock()
  }

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
