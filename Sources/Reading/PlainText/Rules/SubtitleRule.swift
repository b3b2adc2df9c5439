import ArticleModel

/// A line of at most 300 characters between title and byline (or date line).
enum SubtitleRule: BlockRule {
  static func apply(to page: inout DraftPage) {
    guard let title = page.blocks.firstIndex(where: { $0.kind == .title }) else { return }
    let head = page.headRegion.filter { $0 > title }
    guard let byline = head.first(where: { page.blocks[$0].kind == .byline || page.blocks[$0].kind == .dateLine }) else { return }
    let between = head.filter { $0 < byline && page.blocks[$0].isUndecided }
    guard let first = between.first, BulletMarker.length(page.text, page.blocks[first].span) == nil else { return }
    guard let line = page.blocks[first].line, line.text.unicodeScalars.count <= 300 else { return }
    page.blocks[first].kind = .subtitle
  }
}
