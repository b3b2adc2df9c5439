import ArticleModel

/// Cuts plain text into blocks: each line is one, unless the text is hard-wrapped, where lines are joined into paragraphs.
enum BlockCutter {
  static func blocks(_ text: [UInt8]) -> [DraftBlock] {
    let lines = LineScanner.lines(text)
    guard let width = wrapWidth(lines, text) else {
      return lines.map { DraftBlock($0.span, in: text, blankBefore: $0.blankBefore, words: $0.words) }
    }
    var blocks: [DraftBlock] = []
    var first = 0
    while first < lines.count {
      var last = first
      var words = lines[first].words
      while last + 1 < lines.count, continues(lines[last], lines[last + 1], width, text) {
        last += 1
        words += lines[last].words
      }
      let span = TextSpan(lines[first].span.start, lines[last].span.end)
      blocks.append(DraftBlock(span, in: text, blankBefore: lines[first].blankBefore, words: words))
      first = last + 1
    }
    return blocks
  }

  /// The width at which the text is hard-wrapped, nil when it is not.
  ///
  /// A program that wraps breaks a line only where the next word would not have fitted. So a text is taken as wrapped when, of the line ends
  /// inside its paragraphs (at least three), 85 % pass that test against its widest lines, and these are 40 to 120 characters wide.
  private static func wrapWidth(_ lines: [TextLine], _ text: [UInt8]) -> Int? {
    let widths = lines.map(\.width).sorted()
    guard let widest = widths.last, widest >= 40 else { return nil }
    // One long address must not hide the wrapping of the rest.
    let width = widths[max(0, widths.count - 1 - widths.count / 50)]
    guard (40...120).contains(width) else { return nil }
    var breaks = 0
    var forced = 0
    for (line, next) in zip(lines, lines.dropFirst()) where next.blankBefore == 0 {
      if line.width * 2 < width { continue }
      breaks += 1
      if line.width + 1 + firstWordWidth(next, text) > width { forced += 1 }
    }
    return breaks >= 3 && forced * 100 >= breaks * 85 ? width : nil
  }

  /// Whether `next` goes on with the paragraph of `line`.
  private static func continues(_ line: TextLine, _ next: TextLine, _ width: Int, _ text: [UInt8]) -> Bool {
    if next.blankBefore > 0 || next.indentation > line.indentation + 1 || BulletMarker.length(text, next.span) != nil { return false }
    let room = width - line.width - 1 - firstWordWidth(next, text)
    if room < 0 { return true }
    // The next word would have fitted: a new paragraph, unless the line is only a little short and its sentence goes on.
    return room < 10 && line.width * 10 > width * 6 && !endsSentence(line, text)
  }

  private static func endsSentence(_ line: TextLine, _ text: [UInt8]) -> Bool {
    ShortLine(text[max(line.span.start, line.span.end - 12)..<line.span.end]).endsSentence
  }

  private static func firstWordWidth(_ line: TextLine, _ text: [UInt8]) -> Int {
    var width = 0
    for byte in text[line.span.range] {
      if byte <= 0x20 { break }
      if byte & 0xC0 != 0x80 { width += 1 }
    }
    return width
  }
}
