import ArticleModel

/// Divides Markdown into blocks, line by line.
struct MarkdownParser {
  private let text: [UInt8]
  private let lines: [MarkdownLine]
  private var at: Int
  private var blocks: [DraftBlock] = []
  private var hasTitle = false
  /// Whether a block of 30 words or more has been seen.
  private var hasBody = false
  /// Blank lines before the current one.
  private var blank = 0

  init(_ text: [UInt8], _ lines: [MarkdownLine], from line: Int) {
    self.text = text
    self.lines = lines
    at = line
  }

  mutating func parse() -> [DraftBlock] {
    while at < lines.count {
      if lines[at].isBlank {
        blank += 1
        at += 1
        continue
      }
      let before = blocks.count
      parseBlock()
      if blocks.count > before { blank = 0 }
    }
    return blocks
  }

  private mutating func parseBlock() {
    let line = lines[at]
    if let heading = line.heading(text) {
      at += 1
      addHeading(heading.level, heading.span)
    } else if let fence = line.fence(text) {
      addCode(fence)
    } else if line.starts(text, with: "<!--") {
      skip(through: "-->")
    } else if isHTML(line) {
      addUntilBlank("HTML markup")
    } else if line.isRule(text) || isReference(line) {
      at += 1
    } else if line.starts(text, with: ">") {
      addQuotation()
    } else if isTable() {
      addUntilBlank("table")
    } else if let mark = line.listMark(text) {
      at += 1
      addWords(from: line.content.start + mark, kind: .listItem)
    } else if isImage(line) {
      at += 1
      addImage(line)
    } else {
      at += 1
      addWords(from: line.content.start, kind: nil)
    }
  }

  /// Whether only the head of the article has been seen: title, byline and the like.
  private var isHead: Bool { !hasBody && blocks.count < 8 }

  // MARK: blocks

  private mutating func add(_ span: TextSpan, _ kind: BlockKind?, level: Int = 0, reason: String? = nil) {
    let span = MarkdownEmphasis.inner(span.trimmed(text), text)
    if span.isEmpty { return }
    let words = text[span.range].split(whereSeparator: { $0 <= 0x20 }).count
    var block = DraftBlock(span, in: text, blankBefore: blank, words: words, kind: kind, level: level)
    block.setAside = reason
    blocks.append(block)
    hasBody = hasBody || words >= 30
  }

  /// The first heading is the title if nothing but the head of the article stands before it.
  private mutating func addHeading(_ level: Int, _ span: TextSpan) {
    let isTitle = !hasTitle && level <= 2 && isHead
    hasTitle = hasTitle || isTitle
    add(span, isTitle ? .title : .heading, level: level)
  }

  private mutating func addCode(_ fence: (mark: UInt8, length: Int)) {
    let start = lines[at].content.start
    var end = lines[at].content.end
    at += 1
    while at < lines.count {
      let line = lines[at]
      if !line.isBlank { end = line.content.end }
      at += 1
      if let close = line.fence(text), close.mark == fence.mark, close.length >= fence.length, line.content.count == close.length { break }
    }
    add(TextSpan(start, end), .boilerplate, reason: "code block")
  }

  private mutating func addUntilBlank(_ reason: String) {
    let start = lines[at].content.start
    var end = start
    while at < lines.count, !lines[at].isBlank {
      end = lines[at].content.end
      at += 1
    }
    add(TextSpan(start, end), .boilerplate, reason: reason)
  }

  /// The paragraphs of a quotation; a line of `>` alone parts them.
  private mutating func addQuotation() {
    var open: TextSpan?
    while at < lines.count, !lines[at].isBlank {
      var start = lines[at].content.start
      while start < lines[at].content.end, text[start] == UInt8(ascii: ">") || text[start] == 0x20 { start += 1 }
      let span = TextSpan(start, lines[at].content.end)
      if span.isEmpty {
        if let open { add(open, .blockQuote) }
        open = nil
      } else {
        open = open.map { TextSpan($0.start, span.end) } ?? span
      }
      at += 1
    }
    if let open { add(open, .blockQuote) }
  }

  /// A paragraph or list item from `start` on, with the lines that go on with it; an underline makes it a heading.
  private mutating func addWords(from start: Int, kind: BlockKind?) {
    let mayHoldHeadLines = kind == nil && isHead
    var span = TextSpan(start, lines[at - 1].content.end)
    while at < lines.count, !lines[at].isBlank, !interrupts(lines[at]) {
      if kind == nil, let level = lines[at].underline(text) {
        at += 1
        return addHeading(level, span)
      }
      if lines[at].isRule(text) { break }
      // By-lines and dates on lines of their own are no running text.
      if mayHoldHeadLines, isHeadLine(span) || isHeadLine(lines[at].content) {
        add(span, nil)
        blank = 0
        span = lines[at].content
      } else {
        span.end = lines[at].content.end
      }
      at += 1
    }
    add(span, kind)
  }

  private mutating func addImage(_ line: MarkdownLine) {
    guard let alt = MarkdownImage.alternativeText(text, line.content) else { return }
    add(alt, .caption)
    // A paragraph in italics directly below is the picture's caption.
    var next = at
    while next < lines.count, lines[next].isBlank { next += 1 }
    guard next < lines.count, next - at <= 1, MarkdownEmphasis.inner(lines[next].content, text) != lines[next].content,
      !lines[next].starts(text, with: "**"), next + 1 >= lines.count || lines[next + 1].isBlank
    else { return }
    at = next + 1
    add(lines[next].content, .caption)
  }

  private mutating func skip(through close: String) {
    let mark = Array(close.utf8)
    while at < lines.count {
      at += 1
      if text[lines[at - 1].content.range].contains(mark) { return }
    }
  }

  // MARK: tests

  private func interrupts(_ line: MarkdownLine) -> Bool {
    line.heading(text) != nil || line.fence(text) != nil || line.starts(text, with: ">") || line.starts(text, with: "<!--")
      || line.listMark(text) != nil && (BulletMarker.number(text, line.content)?.value ?? 1) == 1 || isListNumber(line)
  }

  /// A number interrupts a list item, but not a paragraph: a sentence may begin a line with a year.
  private func isListNumber(_ line: MarkdownLine) -> Bool {
    BulletMarker.number(text, line.content) != nil && at > 0 && lines[at - 1].listMark(text) != nil
  }

  private func isHeadLine(_ span: TextSpan) -> Bool {
    guard span.count <= 200 else { return false }
    let line = ShortLine(text[MarkdownEmphasis.inner(span, text).range])
    return Byline(prefixed: line) != nil || DateText.whole(line.text) != nil
  }

  private func isImage(_ line: MarkdownLine) -> Bool {
    line.starts(text, with: "![") && text[line.content.range].last == UInt8(ascii: ")")
  }

  /// `[name]: address`
  private func isReference(_ line: MarkdownLine) -> Bool {
    line.starts(text, with: "[") && text[line.content.range].contains(Array("]: ".utf8))
      && !text[line.content.range].prefix { $0 != UInt8(ascii: ":") }.contains(0x20)
  }

  private func isHTML(_ line: MarkdownLine) -> Bool {
    guard line.starts(text, with: "<"), text[line.content.range].last == UInt8(ascii: ">") || line.content.count > 1 else { return false }
    let name = text[line.content.range].dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    let blocks = [
      "div", "p", "table", "script", "style", "iframe", "figure", "figcaption", "section", "aside", "details", "center", "hr", "br", "img",
    ]
    return blocks.contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  /// A row of cells over a row of dashes.
  private func isTable() -> Bool {
    guard at + 1 < lines.count, text[lines[at].content.range].contains(UInt8(ascii: "|")) else { return false }
    let next = text[lines[at + 1].content.range]
    return next.contains(UInt8(ascii: "|")) && next.contains(UInt8(ascii: "-")) && next.allSatisfy { "|-: \t".utf8.contains($0) }
  }
}
