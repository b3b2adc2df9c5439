import AnalyzerKit

/// An article as the rules see it: classes and traits for every token, quotation marks as token ranges.
///
/// Words are looked up once a type, not once a token.
struct Passage {
  let text: AnalyzedText
  /// Class of every token.
  let classes: [WordClass]
  /// Row of every token in the cue lexicon, −1 for words that are never a cue.
  let forms: [Int32]
  let traits: [WordTraits]
  /// Index into `regions` of every token, −1 outside quotation marks.
  let regionOf: [Int32]
  let regions: [OuterRegion]
  /// Tokens of every block that has some, in order.
  let blocks: [Range<Int>]
  /// Index into `blocks` of every token.
  private let blockOf: [Int32]
  /// Index into the article's blocks, for each of `blocks`.
  let articleBlocks: [Int]

  var count: Int { classes.count }

  init(_ text: AnalyzedText) {
    self.text = text
    let tokens = text.tokens
    let bytes = text.bytes
    let ids = text.types
    let types = TypeTable(text.vocabulary)
    var classes: [WordClass] = []
    var forms: [Int32] = []
    var traits: [WordTraits] = []
    classes.reserveCapacity(tokens.count)
    forms.reserveCapacity(tokens.count)
    traits.reserveCapacity(tokens.count)
    for token in 0..<tokens.count {
      let type = Int(ids[token])
      let first = bytes[Int(tokens.starts[token])]
      let kind = types.kind(
        type, kind: tokens.kinds[token], first: first,
        second: tokens.ends[token] - tokens.starts[token] > 1 ? bytes[Int(tokens.starts[token]) + 1] : 0)
      classes.append(kind)
      forms.append(types.forms[type])
      traits.append(types.traits[type])
    }
    self.classes = classes
    self.forms = forms
    self.traits = traits
    var blocks: [Range<Int>] = []
    var articleBlocks: [Int] = []
    for sentence in 0..<text.sentences.count {
      let range = text.sentences.tokens(sentence)
      let block = text.sentences.block(sentence)
      if articleBlocks.last == block {
        blocks[blocks.count - 1] = blocks[blocks.count - 1].lowerBound..<range.upperBound
      } else {
        blocks.append(range)
        articleBlocks.append(block)
      }
    }
    var blockOf = [Int32](repeating: -1, count: tokens.count)
    for (index, range) in blocks.enumerated() {
      for token in range { blockOf[token] = Int32(truncatingIfNeeded: index) }
    }
    self.blocks = blocks
    self.articleBlocks = articleBlocks
    self.blockOf = blockOf
    let found = Passage.outerRegions(of: text, classes)
    var regionOf = [Int32](repeating: -1, count: tokens.count)
    for (index, region) in found.enumerated() {
      for token in region.tokens { regionOf[token] = Int32(truncatingIfNeeded: index) }
    }
    regions = found
    self.regionOf = regionOf
  }

  /// Whether a token stands in quotation marks, or is one.
  func isQuoted(_ token: Int) -> Bool { regionOf[token] >= 0 }

  func region(_ token: Int) -> OuterRegion? {
    let at = Int(regionOf[token])
    return at < 0 ? nil : regions[at]
  }

  /// The tokens of the block that holds a token.
  func blockTokens(of token: Int) -> Range<Int> { blocks[Int(blockOf[token])] }

  func blockIndex(of token: Int) -> Int { Int(blockOf[token]) }

  func block(_ index: Int) -> Block { text.article.blocks[articleBlocks[index]] }

  /// The words of some tokens on one line.
  func string(_ tokens: Range<Int>) -> String {
    let words = text.string(text.tokens.span(tokens))
    guard words.utf8.contains(where: { $0 < 0x20 }) || words.contains("  ") else { return words }
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a token is the folded word `word`.
  func isWord(_ token: Int, _ word: StaticString) -> Bool {
    guard token >= 0, token < count else { return false }
    let folded = text.vocabulary.word(text.types[token])
    guard folded.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { folded.elementsEqual($0) }
  }

  private static func outerRegions(of text: AnalyzedText, _ classes: [WordClass]) -> [OuterRegion] {
    var found: [OuterRegion] = []
    var end = 0
    func isCapital(_ token: Int) -> Bool {
      let first = text.bytes[Int(text.tokens.starts[token])]
      return classes[token] == .capital || first >= 0x41 && first <= 0x5A
    }
    for region in text.quotedRegions where region.depth == 0 && region.span.start >= end {
      let tokens = text.tokens.range(in: region.span)
      guard tokens.count > 1 else { continue }
      end = region.span.end
      let inner = tokens.filterInner(isClosed: region.isClosed)
      var words = 0
      var lower = 0
      for token in inner where text.tokens.kinds[token].isWordLike {
        words += 1
        if !isCapital(token), classes[token] != .number { lower += 1 }
      }
      guard words > 0 else { continue }
      let end = inner.last { text.tokens.kinds[$0] != .quote && (classes[$0] != .genitive || text.tokens.span($0).count > 1) }
      let last = end.map { classes[$0] } ?? .edge
      let endsSentence = last == .end
      let looksLikeTitle = words <= 10 && lower * 2 < words && !endsSentence && inner.first.map(isCapital) == true
      found.append(
        OuterRegion(
          tokens: tokens, last: end ?? tokens.lowerBound, words: words,
          endsLikeSpeech: endsSentence || last == .comma || last == .punctuation, endsSentence: endsSentence,
          continues: region.continues, isClosed: region.isClosed, block: region.block,
          looksLikeTitle: looksLikeTitle && (words > 1 || last != .comma)))
    }
    return found
  }
}

extension Range<Int> {
  /// The tokens between the quotation marks.
  fileprivate func filterInner(isClosed: Bool) -> Range<Int> {
    let low = Swift.min(lowerBound + 1, upperBound)
    return low..<Swift.max(low, isClosed ? upperBound - 1 : upperBound)
  }
}
