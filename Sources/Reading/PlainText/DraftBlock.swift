import ArticleModel

/// A block on its way through the rules: where it is, how it is set, and what it has been found to be.
struct DraftBlock {
  var span: TextSpan
  /// Blank lines before it.
  var blankBefore: Int
  var words: Int
  /// Nil until a rule decides.
  var kind: BlockKind?
  var level = 0
  /// Why it is set aside.
  var setAside: String?
  /// The words for the rules that look at short blocks: there for blocks of at most 30 words, and of at most 90 near the ends of the text.
  var line: ShortLine?

  init(_ span: TextSpan, in text: [UInt8], blankBefore: Int, words: Int, kind: BlockKind? = nil, level: Int = 0) {
    self.span = span
    self.blankBefore = blankBefore
    self.words = words
    self.kind = kind
    self.level = level
    if words <= DraftBlock.shortWords { look(text) }
  }

  static let shortWords = 30
  private static let longestLine = 1_000

  /// Makes `line`, except for a block of more than 1,000 bytes.
  mutating func look(_ text: [UInt8]) {
    if line == nil, span.count <= DraftBlock.longestLine { line = ShortLine(text[span.range]) }
  }

  var isUndecided: Bool { kind == nil && setAside == nil }

  mutating func setAside(_ kind: BlockKind, _ reason: String) {
    self.kind = kind
    setAside = reason
  }
}
