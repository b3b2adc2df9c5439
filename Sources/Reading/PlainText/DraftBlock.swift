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

/// A text cut into blocks, with what the rules have found out so far.
struct DraftPage {
  let text: [UInt8]
  var blocks: [DraftBlock]
  var metadata: Metadata
  /// Whether blank lines stand between blocks; without them a title is recognised by its shape alone.
  var hasBlankLines: Bool
  /// Whether a title and headings are marked as such in the text (Markdown), so that none are guessed.
  var hasMarkedHeadings = false

  /// Blocks at the top and at the bottom where more is looked for.
  static let edge = 10

  init(text: [UInt8], blocks: [DraftBlock], metadata: Metadata, hasBlankLines: Bool) {
    self.text = text
    self.blocks = blocks
    self.metadata = metadata
    self.hasBlankLines = hasBlankLines
    for index in blocks.indices where isNearEdge(index) && blocks[index].words <= 90 { self.blocks[index].look(text) }
  }

  func isNearEdge(_ index: Int) -> Bool { index < DraftPage.edge || index >= blocks.count - DraftPage.edge }

  /// The indices of blocks without a decision, in order.
  var undecided: [Int] { blocks.indices.filter { blocks[$0].isUndecided } }

  /// The index of the next block that is read, after `index`; captions do not count.
  func nextRead(after index: Int) -> Int? {
    blocks.indices[(index + 1)...].first { blocks[$0].setAside == nil && blocks[$0].kind != .caption }
  }

  func string(_ span: TextSpan) -> String { String(decoding: text[span.range], as: UTF8.self) }

  /// An origin in the text.
  func origin(_ index: Int) -> Origin { Origin(.text, span: blocks[index].span) }
}
