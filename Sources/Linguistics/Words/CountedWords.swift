import ArticleModel

/// The words of a text as a person counts them, as parallel arrays in the order of the text.
///
/// A contraction is one word though it is two tokens: a word token glued to a word, number or address (`do|n't`, `it|'s`, `can|not`) belongs
/// to what it is glued to. Of given tokens (`Article.given`) each is one word, whatever its characters. Only blocks that are the article's own words count (`Block.isProse`). Positions are UTF-8 bytes.
public struct CountedWords: Sendable {
  public private(set) var starts: [Int32] = []
  public private(set) var ends: [Int32] = []
  /// The type of each word: the number of a token's type in the vocabulary, or a number after those for words of several tokens.
  public private(set) var types: [Int32] = []
  /// For each sentence of the text, the number of the word after its last one.
  private var sentenceEnds: [Int32] = []
  private let vocabulary: Vocabulary
  private var joined = JoinedTypes()

  public init(_ text: AnalyzedText) {
    vocabulary = text.vocabulary
    let tokens = text.tokens
    let ids = vocabulary.ids
    let firstJoined = Int32(truncatingIfNeeded: vocabulary.count)
    starts.reserveCapacity(tokens.count)
    ends.reserveCapacity(tokens.count)
    types.reserveCapacity(tokens.count)
    sentenceEnds.reserveCapacity(text.sentences.count)
    let isEachTokenAWord = text.article.given?.tokens != nil
    for sentence in 0..<text.sentences.count {
      if text.isProse(sentence: sentence) {
        var wordEnd: Int32 = -1
        for token in text.sentences.tokens(sentence) where isEachTokenAWord || tokens.kinds[token].isWordLike {
          let start = tokens.starts[token]
          if start == wordEnd, !isEachTokenAWord, tokens.kinds[token] == .word {
            let last = types.count - 1
            types[last] = joined.type(types[last], ids[token], from: vocabulary, first: firstJoined)
            ends[last] = tokens.ends[token]
          } else {
            starts.append(start)
            ends.append(tokens.ends[token])
            types.append(ids[token])
          }
          wordEnd = tokens.ends[token]
        }
      }
      sentenceEnds.append(Int32(truncatingIfNeeded: types.count))
    }
  }

  public var count: Int { types.count }

  public var sentenceCount: Int { sentenceEnds.count }

  /// Numbers that types may have: all are below it, and not every one below it occurs.
  public var typeLimit: Int { vocabulary.count + joined.count }

  /// The words of a sentence; empty for a sentence that is not prose.
  public func words(ofSentence sentence: Int) -> Range<Int> {
    (sentence == 0 ? 0 : Int(sentenceEnds[sentence - 1]))..<Int(sentenceEnds[sentence])
  }

  public func span(_ word: Int) -> TextSpan { TextSpan(Int(starts[word]), Int(ends[word])) }

  /// The folded word of a type, as UTF-8.
  public func folded(_ type: Int32) -> ArraySlice<UInt8> {
    let own = Int(type) - vocabulary.count
    return own < 0 ? vocabulary.word(type) : joined.word(own)
  }

  public func string(_ type: Int32) -> String { String(decoding: folded(type), as: UTF8.self) }

  /// The type of the first token of a word of several tokens (`do` of `don't`), else the type itself.
  public func base(_ type: Int32) -> Int32 {
    var base = type
    while Int(base) >= vocabulary.count { base = joined.base(Int(base) - vocabulary.count) }
    return base
  }

  /// How often each type occurs, by its number.
  public func frequencies() -> [Int32] {
    var frequencies = [Int32](repeating: 0, count: typeLimit)
    for type in types { frequencies[Int(type)] += 1 }
    return frequencies
  }
}

/// Types of words of several tokens, numbered in order of first appearance.
private struct JoinedTypes: Sendable {
  private var numbers: [UInt64: Int32] = [:]
  private var bases: [Int32] = []
  private var offsets: [Int32] = [0]
  private var bytes: [UInt8] = []

  var count: Int { bases.count }

  func base(_ own: Int) -> Int32 { bases[own] }

  func word(_ own: Int) -> ArraySlice<UInt8> { bytes[Int(offsets[own])..<Int(offsets[own + 1])] }

  mutating func type(_ left: Int32, _ right: Int32, from vocabulary: Vocabulary, first: Int32) -> Int32 {
    let key = UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
    if let known = numbers[key] { return known }
    let number = first + Int32(truncatingIfNeeded: count)
    bytes.append(contentsOf: left < first ? Array(vocabulary.word(left)) : Array(word(Int(left - first))))
    bytes.append(contentsOf: vocabulary.word(right))
    offsets.append(Int32(truncatingIfNeeded: bytes.count))
    bases.append(left)
    numbers[key] = number
    return number
  }
}
