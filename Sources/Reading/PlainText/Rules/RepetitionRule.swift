import ArticleModel

/// Words that stand twice: the title again, a paragraph again, a pull quote lifted out of a paragraph near by.
enum RepetitionRule: BlockRule {
  /// Blocks before and after in which a pull quote's paragraph is looked for.
  private static let reach = 12

  static func apply(to page: inout DraftPage) {
    wholeBlocks(&page)
    pullQuotes(&page)
  }

  private static func wholeBlocks(_ page: inout DraftPage) {
    var seen: [[UInt8]: Int] = [:]
    for index in page.blocks.indices where page.blocks[index].setAside == nil {
      let block = page.blocks[index]
      let isTitle = block.kind == .title
      guard block.words >= (isTitle ? 3 : 1) else { continue }
      let key = block.line.map { Array($0.core) } ?? Array(page.text[block.span.range])
      guard let first = seen[key] else {
        seen[key] = index
        continue
      }
      let repeatsTitle = page.blocks[first].kind == .title
      guard block.isUndecided, repeatsTitle || block.words >= 6 else { continue }
      page.blocks[index].setAside(.boilerplate, repeatsTitle ? "repeats the title" : "repeats block \(first + 1)")
    }
  }

  private static func pullQuotes(_ page: inout DraftPage) {
    for index in page.blocks.indices where page.blocks[index].isUndecided {
      guard (6...60).contains(page.blocks[index].words), let line = page.blocks[index].line else { continue }
      let words = Array(line.core)
      let near = max(0, index - reach)...min(page.blocks.count - 1, index + reach)
      let paragraph = near.first { other in
        other != index && page.blocks[other].setAside == nil && page.blocks[other].words > page.blocks[index].words + 3
          && (page.blocks[other].line?.folded ?? ShortLine(page.text[page.blocks[other].span.range].prefix(4_000)).folded).contains(words)
      }
      if let paragraph { page.blocks[index].setAside(.boilerplate, "pull quote, repeats words of block \(paragraph + 1)") }
    }
  }
}
