import ArticleModel

/// Words that stand twice: the title again, a paragraph again, a pull quote lifted out of a paragraph near by.
enum RepetitionRule: BlockRule {
  static func apply(to page: inout DraftPage) {
    wholeBlocks(&page)
    PullQuotes.find(in: page).forEach { quote in
      page.blocks[quote.block].setAside(.boilerplate, "pull quote, repeats words of block \(quote.source + 1)")
    }
  }

  private static func wholeBlocks(_ page: inout DraftPage) {
    var seen: [Int: Int] = [:]
    for index in page.blocks.indices where page.blocks[index].setAside == nil {
      let block = page.blocks[index]
      guard block.words >= 3 else { continue }
      let words = block.line?.core ?? page.text[block.span.range]
      let key = words.withUnsafeBytes { bytes in
        var hasher = Hasher()
        hasher.combine(bytes: bytes)
        return hasher.finalize()
      }
      guard let first = seen[key] else {
        seen[key] = index
        continue
      }
      let earlier = page.blocks[first].line?.core ?? page.text[page.blocks[first].span.range]
      guard earlier.elementsEqual(words) else { continue }
      let repeatsTitle = page.blocks[first].kind == .title
      guard block.isUndecided, repeatsTitle || block.words >= 6 else { continue }
      page.blocks[index].setAside(.boilerplate, repeatsTitle ? "repeats the title" : "repeats block \(first + 1)")
    }
  }
}
