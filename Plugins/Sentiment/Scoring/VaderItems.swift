import AnalyzerKit

/// Cuts a sentence the way vaderSentiment 3.3.2 does: at blanks, ASCII punctuation stripped unless two characters or fewer are left.
///
/// Curly quotation marks stay on their words and dashes glue words together, which are then not found: that is the point of this mode.
struct VaderItems {
  private let tokens: TokenTable
  private let sentences: SentenceTable
  private let blocks: [Block]
  private let isPart: Bool
  /// The sentences that came with the article.
  private let given: [TextSpan]
  private let lexicon: Lexicon
  private var wildcards: WildcardLookup
  private var lowered: [UInt8] = []
  private var described: [UInt8] = []

  init(_ text: AnalyzedText, _ lexicon: Lexicon) {
    tokens = text.tokens
    sentences = text.sentences
    blocks = text.article.blocks
    isPart = text.isPart
    given = text.article.given?.sentences ?? []
    self.lexicon = lexicon
    wildcards = WildcardLookup(lexicon.wildcards)
  }

  /// Replaces `items` by those of a sentence.
  mutating func read(_ sentence: Int, _ bytes: Span<UInt8>, into items: inout SentenceItems) {
    items.removeAll()
    if isPart {
      readStretches(sentence, bytes, into: &items)
    } else {
      let range = stretch(sentence)
      read(range, bytes, into: &items)
      // Marks strengthen a sum, and without a listed word there is none.
      if items.holdsListed { items.countMarks(bytes, range) }
    }
  }

  /// From the first to the last token; at the edges of a block, or of a sentence that came with the article, with the invisible characters that
  /// are in no token.
  private func stretch(_ sentence: Int) -> Range<Int> {
    let range = sentences.tokens(sentence)
    if !given.isEmpty {
      let first = Int(tokens.starts[range.lowerBound])
      var low = 0
      var high = given.count
      while low < high {
        let middle = (low + high) / 2
        if given[middle].end <= first { low = middle + 1 } else { high = middle }
      }
      if low < given.count { return given[low].range }
    }
    let block = sentences.blocks[sentence]
    let isFirst = sentence == 0 || sentences.blocks[sentence - 1] != block
    let isLast = sentence + 1 == sentences.count || sentences.blocks[sentence + 1] != block
    let start = isFirst ? blocks[Int(block)].span.start : Int(tokens.starts[range.lowerBound])
    return start..<(isLast ? blocks[Int(block)].span.end : Int(tokens.ends[range.upperBound - 1]))
  }

  /// Of a text that was narrowed, only the tokens that are left: a run of them without a gap is what Python's `split` gives.
  private mutating func readStretches(_ sentence: Int, _ bytes: Span<UInt8>, into items: inout SentenceItems) {
    let range = sentences.tokens(sentence)
    var first = range.lowerBound
    while first < range.upperBound {
      var end = first + 1
      while end < range.upperBound, tokens.isGlued(end) { end += 1 }
      let span = tokens.span(first..<end)
      read(span.range, bytes, into: &items)
      items.countMarks(bytes, span.range)
      first = end
    }
  }

  private mutating func read(_ range: Range<Int>, _ bytes: Span<UInt8>, into items: inout SentenceItems) {
    let end = range.upperBound
    var at = range.lowerBound
    while at < end {
      let blank = Blanks.length(bytes, at: at, end: end)
      if blank > 0 {
        at += blank
        continue
      }
      let first = at
      at = VaderItems.chunkEnd(bytes, at, end)
      let scan = WordScan(bytes, first, at)
      if scan.isASCII {
        append(bytes, first, at, scan, to: &items)
      } else if holdsEmoji(bytes, first, at) {
        describe(bytes, first, at, marks: &items.exclamationMarks)
        appendDescribed(TextSpan(first, at), to: &items)
      } else {
        appendBeyondASCII(bytes, first, at, nil, to: &items)
      }
    }
  }

  /// The next blank after `start`, or `end`.
  @inline(__always)
  private static func chunkEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at + 8 <= bytes.count {
      let lanes = WordScan.lanes(bytes, at)
      // Blanks beyond ASCII are for the slow way, and so are control characters that are no blanks.
      if lanes & 0x8080_8080_8080_8080 != 0 { break }
      let blank = WordScan.firstBlank(lanes)
      at += blank
      if at >= end { return end }
      if blank < 8 {
        if Blanks.isBlank(bytes[at]) { return at }
        at += 1
      }
    }
    while at < end, Blanks.length(bytes, at: at, end: end) == 0 { at += 1 }
    return at
  }

  /// A chunk that is ASCII throughout; `whole` is the scan of the chunk with its punctuation.
  @inline(__always)
  private mutating func append(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ whole: WordScan, to items: inout SentenceItems) {
    var word = (start: start, end: end)
    var scan = whole
    if VaderItems.isPunctuation(bytes[start]) || VaderItems.isPunctuation(bytes[end - 1]) {
      word = VaderItems.strip(bytes, start, end)
      scan = WordScan(bytes, word.start, word.end)
    }
    var traits = lexicon.words.traits(bytes, word.start, word.end, hash: scan.hash) ?? .unknown
    if scan.hasApostrophe, Letters.holdsNegation(bytes, word.start, word.end) { traits.isNegation = true }
    if wildcards.isNeeded, scan.hasLetter {
      Letters.lower(bytes, word.start, word.end, into: &lowered)
      wildcards.complete(&traits, lowered)
    }
    let span = scan.hasLetter ? word : (start: start, end: end)
    items.append(
      SentenceItems.Item(traits: traits, start: span.start, end: span.end, words: scan.hasLetter ? 1 : 0, isUpper: scan.isUpper))
  }

  /// A chunk of any characters; `place` is where it stands in the article when `bytes` are not the article's.
  private mutating func appendBeyondASCII(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ place: TextSpan?, to items: inout SentenceItems
  ) {
    let word = VaderItems.strip(bytes, start, end)
    Letters.lower(bytes, word.start, word.end, into: &lowered)
    var traits = lexicon.words.traits(of: lowered.span) ?? .unknown
    if Letters.holdsNegation(lowered.span) { traits.isNegation = true }
    if wildcards.isNeeded { wildcards.complete(&traits, lowered) }
    let span = place ?? TextSpan(word.start, word.end)
    items.append(
      SentenceItems.Item(
        traits: traits, start: span.start, end: span.end, words: place == nil ? 1 : 0,
        isUpper: Letters.areUpper(bytes, word.start, word.end)))
  }

  private mutating func appendDescribed(_ place: TextSpan, to items: inout SentenceItems) {
    let words = described
    let bytes = words.span
    var start = 0
    while start < words.count {
      var end = start
      while end < words.count, words[end] != 0x20 { end += 1 }
      if end > start { appendBeyondASCII(bytes, start, end, place, to: &items) }
      start = end + 1
    }
  }

  private func holdsEmoji(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end {
      let (scalar, length) = Letters.scalar(bytes, at: at)
      if scalar >= 0x80, lexicon.emoji.name(of: scalar) != nil { return true }
      at += length
    }
    return false
  }

  /// Writes the chunk into `described` with emoji replaced by their descriptions.
  private mutating func describe(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, marks: inout Int) {
    described.removeAll(keepingCapacity: true)
    var at = start
    while at < end {
      let (scalar, length) = Letters.scalar(bytes, at: at)
      if scalar >= 0x80, let name = lexicon.emoji.name(of: scalar) {
        // vaderSentiment puts a blank before a description but none after it, so that what follows sticks to its last word.
        if !described.isEmpty { described.append(0x20) }
        described.append(contentsOf: name)
        // A mark in a description counts like one in the text.
        if name.contains(0x21) { marks += 1 }
      } else {
        for next in at..<min(at + length, end) { described.append(bytes[next]) }
      }
      at += length
    }
  }

  /// Without ASCII punctuation at both ends, unless no more than two scalars are left.
  private static func strip(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> (start: Int, end: Int) {
    var low = start
    var high = end
    while low < high, isPunctuation(bytes[low]) { low += 1 }
    while high > low, isPunctuation(bytes[high - 1]) { high -= 1 }
    if high - low > 8 { return (low, high) }
    var scalars = 0
    for at in low..<high where bytes[at] & 0xC0 != 0x80 { scalars += 1 }
    return scalars <= 2 ? (start, end) : (low, high)
  }

  @inline(__always)
  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && byte &- 0x30 >= 10 && (byte | 0x20) &- 0x61 >= 26
  }
}
