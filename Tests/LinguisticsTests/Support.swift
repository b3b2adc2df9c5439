import ArticleModel

@testable import Linguistics

/// An article of paragraphs (or what `kinds` says), one for each string, with an empty line between.
func analyzed(_ blocks: [String], kinds: [BlockKind] = []) -> AnalyzedText {
  var bytes: [UInt8] = []
  var spans: [Block] = []
  for (index, block) in blocks.enumerated() {
    if index > 0 { bytes += [0x0A, 0x0A] }
    let start = bytes.count
    bytes += Array(block.utf8)
    spans.append(Block(index < kinds.count ? kinds[index] : .paragraph, TextSpan(start, bytes.count)))
  }
  return AnalyzedText(Article(text: SourceText(utf8: bytes), blocks: spans, source: ArticleSource(path: "-", format: "text")))
}

func analyzed(_ block: String) -> AnalyzedText { analyzed([block]) }

/// The tokens of a text, joined by `|`.
func tokens(_ text: String) -> String {
  let text = analyzed(text)
  return (0..<text.tokens.count).map { text.string($0) }.joined(separator: "|")
}

/// The sentences of a text.
func sentences(_ text: String) -> [String] {
  let text = analyzed(text)
  return (0..<text.sentences.count).map { text.string(text.span(ofSentence: $0)) }
}

/// The text with its quoted regions in brackets: `[` … `]` closed, `[` … `>` left open, `[+` continued.
func marked(_ blocks: [String]) -> [String] {
  let text = analyzed(blocks)
  return text.article.blocks.indices.map { block in
    let regions = text.quotedRegions.filter { $0.block == block }
    var opens: [Int: String] = [:]
    var closes: [Int: String] = [:]
    for region in regions {
      opens[region.span.start, default: ""] += region.continues ? "[+" : "["
      closes[region.span.end, default: ""] += region.isClosed ? "]" : ">"
    }
    let span = text.article.blocks[block].span
    var output: [UInt8] = []
    for at in span.start...span.end {
      output += Array((closes[at] ?? "").utf8)
      output += Array((opens[at] ?? "").utf8)
      if at < span.end { output.append(text.bytes[at]) }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
