import ArticleModel

/// Single lines that belong to the page: advertisements, newsletters, sharing, copyright, end marks.
enum BoilerplateLineRule: BlockRule {
  private static let wholeLines: [[UInt8]: String] = {
    var table: [[UInt8]: String] = [:]
    for (reason, phrases) in BoilerplatePhrases.wholeLines {
      for phrase in phrases { table[Array(phrase.utf8)] = reason }
    }
    return table
  }()

  private static let starts = PhraseFinder(BoilerplatePhrases.starts.map { ($0.reason, $0.phrases) })
  private static let anywhere = PhraseFinder(BoilerplatePhrases.anywhere.map { ($0.reason, $0.phrases) })

  static func apply(to page: inout DraftPage) {
    for index in page.blocks.indices where page.blocks[index].isUndecided {
      let block = page.blocks[index]
      guard block.words <= 60, let line = block.line else { continue }
      let isNearEnd = index + 5 >= page.blocks.count
      guard let reason = reason(line, words: block.words, isNearEnd: isNearEnd) else { continue }
      page.blocks[index].setAside(.boilerplate, reason)
    }
  }

  private static func reason(_ line: ShortLine, words: Int, isNearEnd: Bool) -> String? {
    if words <= 6, let reason = wholeLines[Array(line.core)] { return reason }
    if words <= 25 {
      if let reason = starts.label(atStartOf: line.folded[...]) { return reason }
      if line.folded.starts(with: follow), line.folded.contains(UInt8(ascii: "@")) { return "follow-us line" }
    }
    if let reason = anywhere.label(in: line.folded) { return reason }
    if words <= 4, isDivider(line) { return isNearEnd ? "end mark" : "divider line" }
    if words <= 4, isNearEnd, isEndMark(line) { return "end mark" }
    return words <= 6 && isReadingTime(line) ? "reading time line" : nil
  }

  private static let follow = Array("follow ".utf8)

  /// `###`, `* * *`, `___`.
  private static func isDivider(_ line: ShortLine) -> Bool {
    line.text.allSatisfy { " #*-_=~—–•".contains($0) }
  }

  /// `-30-`, `ENDS`, `END OF TRANSCRIPT`.
  private static func isEndMark(_ line: ShortLine) -> Bool {
    let core = Array(line.core)
    if core == Array("30".utf8) { return line.firstScalar?.properties.numericType == nil }
    return ["ends", "end", "end of transcript", "the end"].contains { Array($0.utf8) == core }
  }

  /// `5 min read`, `Reading time: 4 minutes`.
  private static func isReadingTime(_ line: ShortLine) -> Bool {
    let words = line.words.map { $0.lowercased() }
    let hasNumber = words.contains { $0.first?.isNumber == true }
    return hasNumber && words.contains { $0 == "read" || $0 == "reading" } && words.contains { $0.contains("min") }
  }
}
