import AnalyzerKit

/// The article's own words and the marks between them, as parallel arrays: words joined by hyphens are one (`anti-war`, `Lindqvist-Moran`).
///
/// Blocks that are not the article's own words have none. Types are the vocabulary's; those of joined words are numbered after them.
struct PhraseWords {
  /// The first token of each word, and the token after its last one.
  private(set) var firstTokens: [Int32] = []
  private(set) var endTokens: [Int32] = []
  private(set) var types: [Int32] = []
  private(set) var kinds: [TokenKind] = []
  /// For each sentence, the number of the word after its last one.
  private var sentenceEnds: [Int32] = []
  private let text: AnalyzedText
  private let vocabulary: Vocabulary
  private var joined = WordIndex(capacity: 64)

  init(_ text: AnalyzedText) {
    self.text = text
    vocabulary = text.vocabulary
    let ids = text.types
    let tokens = text.tokens
    firstTokens.reserveCapacity(tokens.count)
    endTokens.reserveCapacity(tokens.count)
    types.reserveCapacity(tokens.count)
    kinds.reserveCapacity(tokens.count)
    sentenceEnds.reserveCapacity(text.sentences.count)
    var folded: [UInt8] = []
    for sentence in 0..<text.sentences.count {
      if text.isProse(sentence: sentence) {
        let range = text.sentences.tokens(sentence)
        var token = range.lowerBound
        while token < range.upperBound {
          let end = PhraseWords.end(of: token, before: range.upperBound, text)
          firstTokens.append(Int32(truncatingIfNeeded: token))
          endTokens.append(Int32(truncatingIfNeeded: end))
          kinds.append(end == token + 1 ? tokens.kinds[token] : .word)
          if end == token + 1 {
            types.append(ids[token])
          } else {
            folded.removeAll(keepingCapacity: true)
            WordFolding.fold(text.bytes, tokens.span(token..<end).range, into: &folded)
            types.append(Int32(truncatingIfNeeded: vocabulary.count + joined.insert(folded.span)))
          }
          token = end
        }
      }
      sentenceEnds.append(Int32(truncatingIfNeeded: types.count))
    }
  }

  var count: Int { types.count }

  /// Numbers that types may have: all are below it.
  var typeCount: Int { vocabulary.count + joined.count }

  /// The folded word of a type, as UTF-8.
  func folded(_ type: Int) -> ArraySlice<UInt8> {
    type < vocabulary.count ? vocabulary.word(Int32(truncatingIfNeeded: type)) : joined.word(type - vocabulary.count)
  }

  /// The words of a sentence; none for a sentence that is not prose.
  func words(ofSentence sentence: Int) -> Range<Int> {
    (sentence == 0 ? 0 : Int(sentenceEnds[sentence - 1]))..<Int(sentenceEnds[sentence])
  }

  /// From the first to the last byte of some words.
  func span(_ words: Range<Int>) -> TextSpan {
    TextSpan(Int(text.tokens.starts[Int(firstTokens[words.lowerBound])]), Int(text.tokens.ends[Int(endTokens[words.upperBound - 1]) - 1]))
  }

  /// How a word uses capitals; `Harbor-based` counts as one in small letters.
  func capitalisation(_ word: Int) -> Capitalisation {
    let last = Int(endTokens[word]) - 1
    if last > Int(firstTokens[word]), text.capitalisation(last) == .lower { return .lower }
    return text.capitalisation(Int(firstTokens[word]))
  }

  /// Whether a word begins with an apostrophe, as the s of a possessive does.
  func isClitic(_ word: Int) -> Bool {
    let token = Int(firstTokens[word])
    let first = text.bytes[Int(text.tokens.starts[token])]
    return text.tokens.isGlued(token) && (first == 0x27 || first == 0xE2)
  }

  /// Whether a word ends in s as plural nouns and verbs in the third person do; not bus, crisis, pass.
  func endsInS(_ word: Int) -> Bool {
    let span = span(word..<(word + 1))
    guard span.count > 2, text.bytes[span.end - 1] | 0x20 == 0x73 else { return false }
    let before = text.bytes[span.end - 2] | 0x20
    return before != 0x73 && before != 0x75 && before != 0x69
  }

  /// Whether a word is one of these, which are in small letters; capitals do not matter.
  func isOne(_ word: Int, of list: [StaticString]) -> Bool {
    let span = span(word..<(word + 1))
    return list.contains { entry in
      guard entry.utf8CodeUnitCount == span.count else { return false }
      return (0..<span.count).allSatisfy { text.bytes[span.start + $0] | 0x20 == entry.utf8Start[$0] }
    }
  }

  /// The token after the word that begins at `token`: hyphens between words, or between a number and a word, join (`12-year-old`).
  private static func end(of token: Int, before limit: Int, _ text: AnalyzedText) -> Int {
    let tokens = text.tokens
    var end = token + 1
    guard tokens.kinds[token] == .word || tokens.kinds[token] == .number else { return end }
    while end + 1 < limit, tokens.isGlued(end), isHyphen(end, text), tokens.isGlued(end + 1),
      tokens.kinds[end + 1] == .word || tokens.kinds[end + 1] == .number && tokens.kinds[token] == .word
    {
      end += 2
    }
    return end
  }

  private static func isHyphen(_ token: Int, _ text: AnalyzedText) -> Bool {
    let span = text.tokens.span(token)
    return span.count == 1 && text.bytes[span.start] == 0x2D
  }
}
