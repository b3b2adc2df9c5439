import ArticleModel

/// What stands below the article, from a line such as “Leave a Reply” to the end.
///
/// The line must stand in the last 30 % of the blocks or of the text, after a real paragraph, and no block behind it may have more than 60
/// words. A line or three before it of at most 12 words, set off from the article by two blank lines, goes with it.
enum BoilerplateTailRule: BlockRule {
  private static let heads: [(what: String, phrase: [UInt8])] = BoilerplatePhrases.tailHeads.flatMap { head in
    head.phrases.map { (head.what, Array($0.utf8)) }
  }

  static func apply(to page: inout DraftPage) {
    let blocks = page.blocks
    guard let body = blocks.firstIndex(where: { $0.words >= 20 }) else { return }
    let byCount = blocks.count - blocks.count * 3 / 10
    let byLength = page.text.count - page.text.count * 3 / 10
    guard
      let start = blocks.indices.first(where: { index in
        index > body && (index >= byCount || blocks[index].span.start >= byLength) && head(of: blocks[index]) != nil
      }), blocks[start...].allSatisfy({ $0.words <= 60 })
    else { return }
    var reason = ""
    for index in start..<blocks.count {
      // A head inside the tail names what follows it better than the first one does.
      if let what = head(of: blocks[index]) { reason = "\(what) (“\(shown(blocks[index]))”) to the end" }
      page.blocks[index].setAside(.boilerplate, reason)
    }
    for index in outletLines(before: start, body: body, blocks) {
      page.blocks[index].setAside(.boilerplate, "line between the article and “\(shown(blocks[start]))”, set off by blank lines")
    }
  }

  private static func shown(_ block: DraftBlock) -> String {
    let text = block.line?.text ?? ""
    return text.count > 40 ? text.prefix(40) + "…" : text
  }

  private static func head(of block: DraftBlock) -> String? {
    guard block.words <= 25, let line = block.line else { return nil }
    let core = line.core
    for (what, phrase) in heads {
      if core.elementsEqual(phrase) { return what }
      if what == "tags" || what == "sharing links", core.starts(with: phrase), core.dropFirst(phrase.count).first == UInt8(ascii: ":") {
        return what
      }
    }
    return isCommentCount(line) ? "comments" : nil
  }

  /// `12 Comments`, `Comments (12)`.
  private static func isCommentCount(_ line: ShortLine) -> Bool {
    let words = line.words
    guard words.count == 2 else { return false }
    let letters = words.map { $0.lowercased().filter(\.isLetter) }
    return letters.contains { $0 == "comments" || $0 == "comment" }
      && words.contains { $0.contains(where: \.isNumber) && !$0.contains(where: \.isLetter) }
  }

  private static func outletLines(before start: Int, body: Int, _ blocks: [DraftBlock]) -> Range<Int> {
    var first = start
    while first - 1 > body, start - first < 3, blocks[first].blankBefore < 2 || first == start {
      let block = blocks[first - 1]
      guard block.words <= 12, block.line?.endsSentence == false else { break }
      first -= 1
    }
    return first < start && blocks[first].blankBefore >= 2 ? first..<start : start..<start
  }
}
