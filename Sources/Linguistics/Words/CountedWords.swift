import ArticleModel

/// The words of one text with the vocabulary that numbers them, and where its sentences end.
public struct CountedWords: Sendable {
  private let words: NumberedWords
  private let vocabulary: Vocabulary
  /// For each sentence of the text, the number of the word after its last one.
  private let sentenceEnds: [Int32]

  public init(_ text: AnalyzedText) {
    words = text.words
    vocabulary = text.vocabulary
    sentenceEnds = words.sentenceEnds(text)
  }

  /// UTF-8 bytes of the text.
  public var starts: [Int32] { words.starts }
  public var ends: [Int32] { words.ends }
  /// The type of each word in the text's vocabulary.
  public var types: [Int32] { words.types }

  public var count: Int { words.count }

  public var sentenceCount: Int { sentenceEnds.count }

  /// Numbers that types may have: all are below it, and not every one below it occurs.
  public var typeLimit: Int { vocabulary.count }

  /// The words of a sentence; empty for a sentence that is not prose.
  public func words(ofSentence sentence: Int) -> Range<Int> {
    (sentence == 0 ? 0 : Int(sentenceEnds[sentence - 1]))..<Int(sentenceEnds[sentence])
  }

  public func span(_ word: Int) -> TextSpan { words.span(word) }

  /// The folded word of a type, as UTF-8.
  public func folded(_ type: Int32) -> ArraySlice<UInt8> { vocabulary.word(type) }

  public func string(_ type: Int32) -> String { vocabulary.string(type) }

  /// How often each type occurs, by its number.
  public func frequencies() -> [Int32] {
    var frequencies = [Int32](repeating: 0, count: typeLimit)
    for type in words.types { frequencies[Int(type)] += 1 }
    return frequencies
  }
}
