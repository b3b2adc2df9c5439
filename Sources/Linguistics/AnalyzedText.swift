import ArticleModel

/// An article's text with its tokens and sentences; what more is asked for is made when first asked for.
///
/// Owned by one task, so laziness needs no lock: it is not `Sendable`. Blocks that are set aside have no tokens.
public final class AnalyzedText {
  public let article: Article
  public let tokens: TokenTable
  /// The tokens of each block that has some, in the order of the text.
  let blockTokens: [BlockTokens]

  public private(set) lazy var sentences = SentenceTable(blockTokens, of: tokens, in: article)

  /// The folded words of the text, numbered; once `words` were asked for, words of several tokens (`don't`) among them.
  public var vocabulary: Vocabulary {
    _ = types
    return numbering
  }

  /// For each token its number in the vocabulary.
  public private(set) lazy var types = numberTokens()

  /// For each number of the vocabulary that a token has, its word cluster among the 1000 of `WordClusters`; -1 for a word that is not known.
  public private(set) lazy var clusters: [Int16] = findClusters()

  /// The words as a person counts them, numbered in the vocabulary.
  public private(set) lazy var words = numberWords()

  /// Stretches between quotation marks, in the order of their opening marks.
  ///
  /// A restricted text has those regions of the whole that lie inside what it is restricted to.
  public private(set) lazy var quotedRegions: [QuotedRegion] = inheritedRegions() ?? QuotationMarks.regions(in: self)

  /// The trees that were asked for, one place a sentence.
  var parses: [SentenceParse?] = []
  lazy var parser = DependencyParser()

  private var numbering = Vocabulary()

  /// The tags of those sentences that were asked for.
  lazy var tags = TagTable(count: tokens.count)

  lazy var lemmatizer = Lemmatizer()

  /// The whole that this is a part of, with the spans of the part.
  private let whole: (text: AnalyzedText, spans: [TextSpan])?

  /// The whole that this is a part of.
  var textOfWhole: AnalyzedText? { whole?.text }

  /// Whether it was narrowed (`--in quotes`), so that between two tokens there may stand words that are not its own.
  public var isPart: Bool { whole != nil }

  /// Finds the tokens, or takes those that came with the article.
  public init(_ article: Article) {
    self.article = article
    whole = nil
    if let given = article.given {
      let tables = GivenTables(of: article, given)
      tokens = tables.tokens
      blockTokens = tables.blockTokens
      sentences = tables.sentences
      return
    }
    var tokenizer = Tokenizer()
    var blockTokens: [BlockTokens] = []
    let text = article.text.bytes.span
    tokenizer.tokens.reserve(bytes: article.blocks.reduce(0) { $0 + ($1.isAnalysed ? $1.span.count : 0) })
    for (index, block) in article.blocks.enumerated() where block.isAnalysed {
      let first = tokenizer.tokens.table.count
      tokenizer.tokenize(text, block.span.start, block.span.end)
      let end = tokenizer.tokens.table.count
      if end > first { blockTokens.append(BlockTokens(block: index, tokens: first..<end)) }
    }
    self.blockTokens = blockTokens
    tokens = tokenizer.tokens.table
  }

  init(part tokens: TokenTable, _ blockTokens: [BlockTokens], _ sentences: SentenceTable, of whole: AnalyzedText, spans: [TextSpan]) {
    article = whole.article
    self.tokens = tokens
    self.blockTokens = blockTokens
    self.whole = (whole, spans)
    self.sentences = sentences
  }

  /// The same article with only the tokens that lie inside one of `spans` (sorted, not overlapping); sentences keep what is left of them.
  public func restricted(to spans: [TextSpan]) -> AnalyzedText {
    divided([(span: TextSpan, part: Int)](spans.map { ($0, 0) }), count: 1)[0]
  }

  private func numberTokens() -> [Int32] {
    var types: [Int32] = []
    types.reserveCapacity(tokens.count)
    let text = bytes.span
    for token in 0..<tokens.count { types.append(numbering.number(text, Int(tokens.starts[token]), Int(tokens.ends[token]))) }
    return types
  }

  /// Whether the article's tokens were given, each of which is one word.
  public var hasGivenTokens: Bool { article.given?.tokens != nil }

  private func numberWords() -> NumberedWords {
    if hasGivenTokens { return NumberedWords(self, numbering: &numbering) }
    let types = types
    return NumberedWords(self) {
      $0.count == 1
        ? types[$0.lowerBound]
        : numbering.number(bytes.span, Int(tokens.starts[$0.lowerBound]), Int(tokens.ends[$0.upperBound - 1]))
    }
  }

  private func inheritedRegions() -> [QuotedRegion]? {
    guard let whole else { return nil }
    let regions = whole.text.quotedRegions
    return whole.spans.flatMap { span in
      // Regions come by their starts: of a small part not all of the whole are looked at.
      var low = 0
      var high = regions.count
      while low < high {
        let middle = (low + high) / 2
        if regions[middle].span.start < span.start { low = middle + 1 } else { high = middle }
      }
      return regions[low...].prefix { $0.span.start < span.end }.filter { span.contains($0.span) }
    }
  }

  public var text: SourceText { article.text }

  public var bytes: [UInt8] { article.text.bytes }

  /// The words of a token as they stand in the text.
  public func string(_ token: Int) -> String { article.text.string(tokens.span(token)) }

  public func string(_ span: TextSpan) -> String { article.text.string(span) }

  /// From the first to the last token of a sentence, in UTF-8 bytes.
  public func span(ofSentence sentence: Int) -> TextSpan { tokens.span(sentences.tokens(sentence)) }

  /// The block of a sentence.
  public func block(ofSentence sentence: Int) -> Block { article.blocks[sentences.block(sentence)] }

  /// Whether a sentence counts as the article's own words (not a byline, a date line or a dateline).
  public func isProse(sentence: Int) -> Bool { block(ofSentence: sentence).isProse }

  /// The sentence that holds the byte at `offset`.
  public func sentence(at offset: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if span(ofSentence: middle).end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && span(ofSentence: low).start <= offset ? low : nil
  }

  /// Whether a token is the first word of its sentence; quotation marks and brackets before it do not count.
  public func isSentenceStart(_ token: Int) -> Bool {
    guard tokens.kinds[token].isWordLike, let sentence = sentences.index(ofToken: token) else { return false }
    var first = sentences.tokens(sentence).lowerBound
    while first < token, !tokens.kinds[first].isWordLike { first += 1 }
    return first == token
  }

  /// How a token uses capitals.
  public func capitalisation(_ token: Int) -> Capitalisation {
    Capitalisation(text.bytes.span, Int(tokens.starts[token]), Int(tokens.ends[token]))
  }

  /// The outline of a token: `Xx`, `d,d`.
  public func shape(_ token: Int) -> WordShape {
    WordShape(text.bytes.span, Int(tokens.starts[token]), Int(tokens.ends[token]))
  }
}
