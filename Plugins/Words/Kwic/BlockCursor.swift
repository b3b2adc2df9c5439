import AnalyzerKit

/// Finds the block of one place after the other, in the order of the text.
struct BlockCursor {
  private let blocks: [Block]
  private var next = 0

  init(_ article: Article) { blocks = article.blocks }

  mutating func block(at offset: Int) -> TextSpan {
    while next + 1 < blocks.count, blocks[next].span.end <= offset { next += 1 }
    return blocks[next].span
  }
}
