import ArticleModel

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

extension DraftPage {
  /// The blocks above the article's body: the first eight that are not set aside, up to the first one of 40 words or more.
  var headRegion: [Int] {
    var region: [Int] = []
    for index in blocks.indices where blocks[index].setAside == nil {
      if region.count == 8 || blocks[index].words >= 40 { break }
      region.append(index)
    }
    return region
  }
}
