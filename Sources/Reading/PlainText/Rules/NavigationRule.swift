import ArticleModel

/// Menus and breadcrumbs: short pieces between bars, arrows and dots (`Home > News > Environment`), and rows of sharing links.
enum NavigationRule: BlockRule {
  private static let separators: Set<Substring> = ["|", ">", "›", "»", "•", "·", "/", "→"]

  static func apply(to page: inout DraftPage) {
    for index in page.blocks.indices where page.blocks[index].isUndecided {
      let block = page.blocks[index]
      guard block.words >= 2, block.words <= 40, let line = block.line, !line.endsSentence else { continue }
      let pieces = line.words.split(omittingEmptySubsequences: false) { separators.contains($0) }
      guard pieces.count >= 2, pieces.allSatisfy({ (1...6).contains($0.count) }) else { continue }
      // Two pieces may be a byline with its paper; three, or two that are known from menus, are no prose.
      let isMenu = pieces.count >= 3 || pieces.allSatisfy { isMenuWord($0) }
      if isMenu, !isDated(line), Byline(prefixed: line) == nil { page.blocks[index].setAside(.boilerplate, "navigation line") }
    }
  }

  private static func isMenuWord(_ piece: ArraySlice<Substring>) -> Bool {
    let words = ShortLine(piece.joined(separator: " "))
    return BoilerplatePhrases.wholeLines.contains { $0.phrases.contains { Array($0.utf8) == Array(words.core) } }
  }

  private static func isDated(_ line: ShortLine) -> Bool {
    DateText.whole(line.text) != nil
  }
}
