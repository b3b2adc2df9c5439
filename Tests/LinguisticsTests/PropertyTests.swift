import ArticleModel
import Testing

@testable import Linguistics

/// What must hold for any text; the texts are made from awkward pieces by a seeded generator.
@Suite struct PropertyTests {
  private static let pieces = [
    "word", "don't", "it’s", "dogs'", "U.S.", "a.m.", "Mr.", "No.", "J.", "1,000", "3.5", "9/11", "$5", "20%", "10-12", "http://a.com/b(c)",
    "a.b@c.org", "#tag",
    "@name", "\"", "“", "”", "‘", "’", "'", "''", "``", "„", "«", "»", ".", "...", "…", "?!", "!", ",", ":", ";", "--", "—", "-", "(", ")",
    "[1]", "[", "]", " ", "  ",
    "\n", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{AD}", "\u{200D}", "\u{0}", "👍🏽", "👨‍👩‍👧", "🇺🇦", "🇺", "e\u{301}", "\u{301}", "日本", "Москва",
    "العربية", "İ", "ß", "_", "*", "&", "AT&T",
    ":)", "<3", "\u{FE0F}", "°", "²", "Ph.D.", "etc.", "The", "x", "I", "5\"", "6'2\"", "\u{1F3FD}", "\u{10FFFF}", "www.", "a.", "@", "#",
    "+", "=", "~", "\u{7F}", "\u{85}",
  ]

  private static func texts(_ count: Int) -> [String] {
    var state: UInt64 = 0x2545_F491_4F6C_DD1D
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    return (0..<count).map { _ in (0..<next(40)).map { _ in pieces[next(pieces.count)] }.joined() }
  }

  /// Whether a scalar belongs to no token.
  private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return ASCII.isSpace(UInt8(scalar.value)) }
    let bytes = Array(String(scalar).utf8)
    let kind = Scalar(bytes.span, 0, bytes.count).kind
    return kind == .space || kind == .joiner
  }

  @Test func `tokens are in order, never overlap and cover every byte that is not white space`() {
    for string in PropertyTests.texts(4000) {
      let text = analyzed(string)
      var end = 0
      var uncovered = ""
      for token in 0..<text.tokens.count {
        let span = text.tokens.span(token)
        #expect(span.start >= end && span.end > span.start, "in \(string.debugDescription)")
        uncovered += text.string(TextSpan(end, span.start))
        end = span.end
        #expect(!text.string(token).unicodeScalars.contains { $0.properties.isWhitespace }, "white space in \(string.debugDescription)")
        #expect(!text.string(token).unicodeScalars.contains("\u{FFFD}"), "a cut scalar in \(string.debugDescription)")
      }
      uncovered += text.string(TextSpan(end, text.bytes.count))
      #expect(uncovered.unicodeScalars.allSatisfy(isSpace), "left out of \(string.debugDescription): \(uncovered.debugDescription)")
    }
  }

  @Test func `sentences partition the tokens`() {
    for string in PropertyTests.texts(4000) {
      let text = analyzed([string, string])
      var next = 0
      for sentence in 0..<text.sentences.count {
        #expect(text.sentences.tokens(sentence).lowerBound == next, "in \(string.debugDescription)")
        #expect(!text.sentences.tokens(sentence).isEmpty)
        let block = text.article.blocks[text.sentences.block(sentence)].span
        #expect(block.contains(text.span(ofSentence: sentence)))
        next = text.sentences.tokens(sentence).upperBound
      }
      #expect(next == text.tokens.count)
    }
  }

  @Test func `quoted regions lie in their block, nest properly and are in order`() {
    for string in PropertyTests.texts(4000) {
      let text = analyzed([string, string])
      var open: [TextSpan] = []
      var last = -1
      for region in text.quotedRegions {
        #expect(text.article.blocks[region.block].span.contains(region.span), "in \(string.debugDescription)")
        #expect(region.span.contains(region.inner))
        #expect(region.span.start > last, "in \(string.debugDescription)")
        last = region.span.start
        while let outer = open.last, outer.end <= region.span.start { open.removeLast() }
        if let outer = open.last { #expect(outer.contains(region.span), "crossing in \(string.debugDescription)") }
        #expect(region.depth == open.count)
        open.append(region.span)
      }
    }
  }

  @Test func `cutting a text twice gives the same`() {
    for string in PropertyTests.texts(500) {
      let one = analyzed(string)
      let other = analyzed(string)
      #expect(one.tokens.starts == other.tokens.starts && one.tokens.ends == other.tokens.ends && one.tokens.kinds == other.tokens.kinds)
      #expect(one.sentences.firstTokens == other.sentences.firstTokens && one.quotedRegions == other.quotedRegions)
    }
  }

  @Test func `restricting keeps exactly the tokens inside, and twice is both`() {
    for string in PropertyTests.texts(500) {
      let text = analyzed([string, string])
      let whole = text.restricted(to: [text.text.span])
      #expect(whole.tokens.starts == text.tokens.starts && whole.sentences.endTokens == text.sentences.endTokens)
      #expect(whole.quotedRegions == text.quotedRegions)
      let half = TextSpan(text.bytes.count / 4, text.bytes.count / 2)
      let tail = TextSpan(text.bytes.count / 3, text.bytes.count)
      let kept = text.restricted(to: [half])
      #expect((0..<text.tokens.count).filter { half.contains(text.tokens.span($0)) }.map { text.tokens.starts[$0] } == kept.tokens.starts)
      let both = kept.restricted(to: [tail])
      let direct = text.restricted(to: [half.intersection(tail) ?? TextSpan(0, 0)])
      #expect(both.tokens.starts == direct.tokens.starts && both.quotedRegions == direct.quotedRegions)
      #expect(text.restricted(to: []).tokens.count == 0)
    }
  }
}
