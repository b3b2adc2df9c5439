import ArticleModel

/// Lists of links to other articles under a line such as “RELATED” or “Most read”.
///
/// The list goes on while lines have at most 14 words and end without a full stop; a line of another set (two blank lines, a longer block) ends it.
enum LinkListRule: BlockRule {
  private static let heads = Set(BoilerplatePhrases.linkListHeads.map { Array($0.utf8) })

  static func apply(to page: inout DraftPage) {
    var index = 0
    while index < page.blocks.count {
      defer { index += 1 }
      guard page.blocks[index].isUndecided, page.blocks[index].words <= 4, let line = page.blocks[index].line,
        heads.contains(Array(line.core)), !line.endsSentence
      else { continue }
      let reason = "related links (“\(line.text)”)"
      page.blocks[index].setAside(.boilerplate, reason)
      var next = index + 1
      while next < page.blocks.count, next - index <= 8, isLink(page.blocks[next], after: index, isFirst: next == index + 1) {
        if page.blocks[next].isUndecided { page.blocks[next].setAside(.boilerplate, reason) }
        next += 1
      }
      index = next - 1
    }
  }

  private static func isLink(_ block: DraftBlock, after head: Int, isFirst: Bool) -> Bool {
    guard let line = block.line, block.words <= 14, !line.endsSentence || line.lastScalar == "?" else { return false }
    // Links stand close together; a blank line after some of them ends the list.
    return isFirst || block.blankBefore == 0
  }
}
