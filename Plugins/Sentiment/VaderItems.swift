import AnalyzerKit

/// Cuts a sentence the way vaderSentiment 3.3.2 does: at blanks, ASCII punctuation stripped unless two characters or fewer are left.
///
/// Curly quotation marks stay on their words and dashes glue words together, which are then not found: that is the point of this mode.
struct VaderItems {
  private let bytes: [UInt8]
  private let tokens: TokenTable
  private let sentences: SentenceTable
  private let lexicon: Lexicon
  private var lowered: [UInt8] = []
  private var described: [UInt8] = []

  init(_ text: AnalyzedText, _ lexicon: Lexicon) {
    bytes = text.bytes
    tokens = text.tokens
    sentences = text.sentences
    self.lexicon = lexicon
  }

  /// Replaces `items` by those of a sentence. A run of tokens without blanks between them is what Python's `split` gives.
  mutating func read(_ sentence: Int, into items: inout SentenceItems) {
    items.removeAll()
    let range = sentences.tokens(sentence)
    var first = range.lowerBound
    while first < range.upperBound {
      var end = first + 1
      while end < range.upperBound, tokens.isGlued(end) { end += 1 }
      let chunk = tokens.span(first..<end)
      items.countMarks(bytes, chunk.range)
      if describeEmoji(chunk) {
        for word in described.split(separator: 0x20) { append(Array(word), 0..<word.count, chunk, isWord: false, to: &items) }
      } else {
        append(bytes, chunk.range, chunk, isWord: true, to: &items)
      }
      first = end
    }
  }

  private mutating func append(
    _ source: borrowing [UInt8], _ range: Range<Int>, _ span: TextSpan, isWord: Bool, to items: inout SentenceItems
  ) {
    let stripped = VaderItems.strip(source, range)
    Letters.lower(source, stripped, into: &lowered)
    var traits = lexicon.words.traits(of: lowered.span) ?? WordTraits()
    if !traits.isNegation { traits.isNegation = Letters.holdsNegation(lowered.span) }
    var isWord = isWord
    if isWord { isWord = source[stripped].contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x80 } }
    let inner = isWord ? TextSpan(stripped.lowerBound, stripped.upperBound) : span
    items.items.append(
      SentenceItems.Item(traits: traits, span: inner, words: isWord ? 1 : 0, isUpper: Letters.areUpper(source, stripped)))
  }

  /// Writes the chunk into `described` with emoji replaced by their descriptions; false when it holds none.
  private mutating func describeEmoji(_ chunk: TextSpan) -> Bool {
    guard bytes[chunk.range].contains(where: { $0 >= 0x80 }) else { return false }
    described.removeAll(keepingCapacity: true)
    var found = false
    var at = chunk.start
    while at < chunk.end {
      let (scalar, length) = Letters.scalar(bytes, at: at)
      if let name = lexicon.emoji.name(of: scalar) {
        // vaderSentiment puts a blank before a description but none after it, so that what follows sticks to its last word.
        if !described.isEmpty { described.append(0x20) }
        described.append(contentsOf: name)
        found = true
      } else {
        described.append(contentsOf: bytes[at..<(at + length)])
      }
      at += length
    }
    return found
  }

  /// Without ASCII punctuation at both ends, unless no more than two scalars are left.
  private static func strip(_ bytes: borrowing [UInt8], _ range: Range<Int>) -> Range<Int> {
    func isPunctuation(_ byte: UInt8) -> Bool {
      byte > 0x20 && byte < 0x7F && !(byte >= 0x30 && byte <= 0x39) && !(byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, isPunctuation(bytes[low]) { low += 1 }
    while high > low, isPunctuation(bytes[high - 1]) { high -= 1 }
    var scalars = 0
    for at in low..<high where bytes[at] & 0xC0 != 0x80 { scalars += 1 }
    return scalars <= 2 ? range : low..<high
  }
}
