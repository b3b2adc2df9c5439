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
  /// Nil for a block longer than `ShortLine.maximumBytes`.
  var line: ShortLine?

  init(_ span: TextSpan, in text: [UInt8], blankBefore: Int, words: Int, kind: BlockKind? = nil, level: Int = 0) {
    self.span = span
    self.blankBefore = blankBefore
    self.words = words
    self.kind = kind
    self.level = level
    if span.count <= ShortLine.maximumBytes { line = ShortLine(text[span.range]) }
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
