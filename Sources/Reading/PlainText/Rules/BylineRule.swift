import ArticleModel

/// Who wrote the article: `By …` near the top or at the very end, or names beside a date line; and the lines with role and paper under it.
enum BylineRule: BlockRule {
  static func apply(to page: inout DraftPage) {
    let head = page.headRegion
    let tail = page.blocks.indices.filter { page.blocks[$0].setAside == nil }.suffix(3)
    if let index = head.first(where: { prefixed($0, page) != nil }) ?? tail.last(where: { prefixed($0, page) != nil }),
      let byline = prefixed(index, page)
    {
      accept(byline, index, &page)
      followingLines(index, head, &page)
    } else if let (index, byline) = besideDate(head, page) {
      accept(byline, index, &page)
      followingLines(index, head, &page)
    } else {
      outletAboveDate(head, &page)
    }
  }

  private static func prefixed(_ index: Int, _ page: DraftPage) -> Byline? {
    let block = page.blocks[index]
    guard block.isUndecided, block.words <= 24, let line = block.line else { return nil }
    if line.lastScalar == ".", line.words.count > 8 { return nil }
    return Byline(prefixed: line)
  }

  /// Names without “By” after the title: directly above a date line, or with a role behind a comma.
  private static func besideDate(_ head: [Int], _ page: DraftPage) -> (Int, Byline)? {
    for (place, index) in head.enumerated().dropFirst() where page.blocks[index].isUndecided && page.blocks[index].words <= 12 {
      guard let line = page.blocks[index].line, !line.endsSentence, let byline = Byline(names: line.text), !byline.authors.isEmpty else {
        continue
      }
      let isAboveDate = place + 1 < head.count && page.blocks[head[place + 1]].kind == .dateLine
      let isBelowDate = page.blocks[head[place - 1]].kind == .dateLine
      let hasRole = line.text.split(separator: ",").dropFirst().contains { Byline.isRole(String($0)) }
      let hasFullNames = byline.authors.allSatisfy { $0.contains(" ") }
      if hasFullNames, isAboveDate || isBelowDate || hasRole { return (index, byline) }
    }
    return nil
  }

  private static func accept(_ byline: Byline, _ index: Int, _ page: inout DraftPage) {
    page.blocks[index].kind = .byline
    let origin = page.origin(index)
    page.metadata.fill("authors", byline.authors, origin)
    if let agency = byline.agency { page.metadata.fill("agency", [agency], origin) }
    if let publisher = byline.publisher { page.metadata.fill("publisher", [publisher], origin) }
    if let date = byline.date { page.metadata.fill("date", [date], origin) }
  }

  /// Role and paper on lines of their own under the byline.
  private static func followingLines(_ byline: Int, _ head: [Int], _ page: inout DraftPage) {
    for index in head where index > byline && index <= byline + 2 && page.blocks[index].isUndecided {
      guard page.blocks[index].words <= 8, let line = page.blocks[index].line, !line.endsSentence else { return }
      let parts = line.text.split(separator: ",").map { String($0).trimmingBlanks }
      guard parts.allSatisfy({ Byline.isRole($0) || Agency.looksLikeOutlet($0) }) else { return }
      page.blocks[index].kind = .byline
      if let outlet = parts.first(where: { Agency.looksLikeOutlet($0) && !Byline.isRole($0) }) {
        page.metadata.fill(Agency.isKnown(outlet) ? "agency" : "publisher", [outlet], page.origin(index))
      }
    }
  }

  /// The paper's name alone above a date line.
  private static func outletAboveDate(_ head: [Int], _ page: inout DraftPage) {
    for (index, next) in zip(head, head.dropFirst()) where page.blocks[next].kind == .dateLine && page.blocks[index].isUndecided {
      guard page.blocks[index].words <= 6, let line = page.blocks[index].line, Agency.looksLikeOutlet(line.text) else { continue }
      page.blocks[index].kind = .byline
      page.metadata.fill(Agency.isKnown(line.text) ? "agency" : "publisher", [line.text], page.origin(index))
    }
  }
}

extension String {
  var trimmingBlanks: String {
    guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[first...last])
  }
}
