import ArticleModel

/// Headings inside the article: short lines without a full stop, before a block of text.
///
/// At most 12 words and 90 characters; not the first or last block of the body; no final punctuation but a question mark, which counts only
/// beside plain headings; no dash, bracket, address, time or price; quotation marks only around the whole; and the next block has 12 words or
/// more. Where more than 40 % of the blocks are that short, the page is a list and none is trusted.
enum HeadingRule: BlockRule {
  static func apply(to page: inout DraftPage) {
    if page.hasMarkedHeadings { return }
    let body = page.undecided
    guard body.count >= 3 else { return }
    let isShort = body.map { page.blocks[$0].words <= 12 && page.blocks[$0].line?.endsSentence == false }
    if isShort.count(where: { $0 }) * 10 > body.count * 4 { return }
    var plain: [Int] = []
    var questions: [Int] = []
    for place in body.indices.dropFirst().dropLast() where page.blocks[body[place]].words <= 12 {
      let index = body[place]
      guard let line = page.blocks[index].line, let next = page.nextRead(after: index), isHeading(line) else { continue }
      let isFollowed = page.blocks[next].words >= 12 || page.blocks[next].kind == .listItem
      guard isFollowed else { continue }
      if line.lastScalar == "?" { questions.append(index) } else { plain.append(index) }
    }
    for index in plain { page.blocks[index].kind = .heading }
    if plain.isEmpty { return }
    for index in questions where page.blocks[index].words >= 3 { page.blocks[index].kind = .heading }
  }

  private static func isHeading(_ line: ShortLine) -> Bool {
    guard line.text.unicodeScalars.count <= 90, let first = line.firstScalar, let last = line.lastScalar else { return false }
    if ".!…:;,-–—".unicodeScalars.contains(last) || "-–—([{*".unicodeScalars.contains(first) || hasSpeakerLabel(line) { return false }
    if Punctuation.isOpeningQuote(first) || Punctuation.isClosing(last) {
      guard Punctuation.isOpeningQuote(first), Punctuation.isClosing(last), last != ")", last != "]" else { return false }
      if let inner = line.lastInnerScalar, ".!?,…".unicodeScalars.contains(inner) { return false }
    }
    guard first.properties.isUppercase || Punctuation.isOpeningQuote(first) || first.properties.numericType != nil else { return false }
    return !line.words.contains { isNumeric($0) || $0.contains("://") || $0.contains("@") || $0.hasPrefix("www.") }
      && line.words.count(where: { $0.contains(where: \.isNumber) }) <= 2 && line.text.contains(where: \.isLetter)
  }

  /// A time or a price.
  private static func isNumeric(_ word: Substring) -> Bool {
    word.contains { "$€£¥%".contains($0) } || word.contains(":") && word.contains(where: \.isNumber)
  }

  /// `Q:`, `SEN. JANE DOE:` at the start of a line.
  static func hasSpeakerLabel(_ line: ShortLine) -> Bool {
    guard let label = line.text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).first, label.count < line.text.count
    else { return false }
    let words = label.split(separator: " ")
    return (1...4).contains(words.count) && (label.count == 1 || ShortLine(String(label)).isUppercase) && label.first != "\""
  }
}
