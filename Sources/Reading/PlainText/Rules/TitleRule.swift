import ArticleModel

/// The article's title: its first line, when that looks like one; a section label above it is set aside.
///
/// A title has at most 200 characters, no full stop at its end, is neither byline, date nor dateline, and is followed by a blank line where
/// the text has any. A first line that is what the record calls the title is one however it ends.
enum TitleRule: BlockRule {
  static func apply(to page: inout DraftPage) {
    if page.hasMarkedHeadings { return fillMetadata(&page) }
    let candidates = page.undecided.prefix(3)
    guard let first = candidates.first else { return }
    var title = first
    if candidates.count > 2, let second = candidates.dropFirst().first, isSectionLabel(page.blocks[first]), isTitle(second, page) {
      page.blocks[first].setAside(.boilerplate, "section label above the title")
      title = second
    }
    guard isKnownTitle(title, page) || isTitle(title, page) else { return }
    page.blocks[title].kind = .title
    fillMetadata(&page)
  }

  private static func fillMetadata(_ page: inout DraftPage) {
    guard let index = page.blocks.firstIndex(where: { $0.kind == .title }) else { return }
    page.metadata.fill("title", [ShortLine(page.text[page.blocks[index].span.range]).text], page.origin(index))
  }

  /// Whether the block is the title that the record gives, or (in two-line titles) its beginning.
  private static func isKnownTitle(_ index: Int, _ page: DraftPage) -> Bool {
    guard let known = page.metadata.title, let line = page.blocks[index].line else { return false }
    let (title, text) = (Array(ShortLine(known).core), line.core)
    return !text.isEmpty
      && (title.elementsEqual(text) || text.count * 3 > title.count && title.starts(with: text) && line.lastScalar != ":")
  }

  private static func isTitle(_ index: Int, _ page: DraftPage) -> Bool {
    let block = page.blocks[index]
    guard let line = block.line, line.text.unicodeScalars.count <= 200, let next = page.nextRead(after: index) else { return false }
    guard Byline(prefixed: line) == nil, DateText.whole(line.text) == nil, DatelineRule.match(block, page) == nil else { return false }
    if BulletMarker.length(page.text, block.span) != nil { return false }
    let following = page.blocks[next]
    if HeadingRule.hasSpeakerLabel(line), following.line.map(HeadingRule.hasSpeakerLabel) ?? false { return false }
    let isFollowedByHead = following.line.map { Byline(prefixed: $0) != nil || DateText.whole($0.text) != nil } ?? false
    if isFollowedByHead { return true }
    if let last = line.lastScalar, ",:;".unicodeScalars.contains(last) { return false }
    if line.lastInnerScalar == ".", !endsInAbbreviation(line) { return false }
    if page.hasBlankLines { return following.blankBefore > 0 }
    return block.words <= 20 && following.words > block.words
  }

  /// `U.S.`, `Inc.`, an ellipsis: dots that end no sentence.
  private static func endsInAbbreviation(_ line: ShortLine) -> Bool {
    guard let last = line.words.last else { return false }
    if last.hasSuffix("...") { return true }
    return last.dropLast().contains(".") || ["Inc.", "Co.", "Corp.", "Ltd.", "Jr.", "Sr.", "St."].contains(last)
  }

  /// One to three words in capitals, or a section's name, above a longer line.
  private static func isSectionLabel(_ block: DraftBlock) -> Bool {
    guard block.words <= 3, let line = block.line, !line.endsSentence else { return false }
    let sections: Set<String> = [
      "news", "world", "politics", "business", "sport", "sports", "opinion", "culture", "environment", "science", "technology", "health",
      "analysis", "exclusive", "breaking", "local", "national", "international", "feature", "editorial", "obituary", "live",
    ]
    return sections.contains(String(decoding: line.core, as: UTF8.self)) || line.isUppercase
  }
}
