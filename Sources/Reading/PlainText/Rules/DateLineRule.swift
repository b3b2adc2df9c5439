import ArticleModel

/// A line that is a date and nothing else, near the top: `Published Sept. 24, 2022, 3:05 p.m. EDT`.
enum DateLineRule: BlockRule {
  static func apply(to page: inout DraftPage) {
    for index in page.headRegion where page.blocks[index].isUndecided {
      guard let line = page.blocks[index].line, page.blocks[index].words <= 20, let date = DateText.whole(line.text) else { continue }
      page.blocks[index].kind = .dateLine
      page.metadata.fill("date", [date], page.origin(index))
    }
  }
}
