import ArticleModel
import Testing

@testable import Linguistics

/// Sentences and tokens that came with the article count exactly as they came.
@Suite struct GivenTablesTests {
  /// An article of sentences, each a list of tokens.
  private func given(_ sentences: [[String]], setAside: String? = nil) -> Article {
    var bytes: [UInt8] = []
    var tokens: [TextSpan] = []
    var spans: [TextSpan] = []
    for sentence in sentences {
      let first = tokens.count
      for token in sentence {
        if !bytes.isEmpty { bytes.append(0x20) }
        let start = bytes.count
        bytes += Array(token.utf8)
        tokens.append(TextSpan(start, bytes.count))
      }
      spans.append(tokens[first].union(tokens[tokens.count - 1]))
    }
    let text = SourceText(utf8: bytes)
    return Article(
      text: text, blocks: [Block(.paragraph, text.span, setAside: setAside)],
      given: GivenText(sentences: spans, tokens: tokens, length: bytes.count),
      source: ArticleSource(path: "-", format: "jsonl"))
  }

  private func words(_ text: AnalyzedText) -> [String] { (0..<text.words.count).map { text.string(text.words.span($0)) } }

  private static let sentences = [
    ["She", "did", "n't", "see", "New York", ",", "Mr.", "Ray", "'s", "."], ["``", "No", "!", "''", "she", "said", "?!"],
    ["$", "5", "%", ":-)", "—"],
    ["don't", "U.S", ".", "x", "\u{200B}", "a\nb"],
  ]

  @Test func everyTokenIsOneTokenAndOneWord() {
    let text = AnalyzedText(given(Self.sentences))
    let all = Self.sentences.flatMap { $0 }
    #expect((0..<text.tokens.count).map { text.string($0) } == all)
    #expect(words(text) == all)
    #expect((0..<text.sentences.count).map { text.sentences.tokens($0).count } == Self.sentences.map(\.count))
    let counted = CountedWords(text)
    #expect((0..<counted.sentenceCount).map { counted.words(ofSentence: $0).count } == Self.sentences.map(\.count))
    #expect(counted.frequencies().reduce(0, +) == Int32(all.count))
  }

  @Test func kindsAreToldByTheCharacters() {
    let text = AnalyzedText(
      given([["She", "n't", "New York", ",", "''", "“", "$", "$5", "12", "http://a.org/b", ":-)", "...", "'s", "\u{200B}"]]))
    #expect(
      text.tokens.kinds == [
        .word, .word, .word, .punctuation, .quote, .quote, .symbol, .number, .number, .address, .symbol, .punctuation, .word, .symbol,
      ])
  }

  @Test func oneWordIsOneTypeInAnyCaseButItsApostropheIsAsGiven() {
    let text = AnalyzedText(given([["The", "the", "New York", "NEW YORK", "don’t", "DON'T", "don't"]]))
    #expect(Set(text.words.types).count == 4)
    var others = AnalyzedText(given([["it"]])).vocabulary
    let copied = text.words.types.map { type in
      let word = text.vocabulary.word(type)
      return others.number(asGiven: word.span, 0, word.count)
    }
    #expect(Set(copied).count == 4)
    #expect(others.string(copied[4]) == "don’t")
  }

  @Test func aPartKeepsTheTokensThatLieInIt() {
    let whole = AnalyzedText(given([["a", "b", ","], ["c", "New York"]]))
    let part = whole.restricted(to: [TextSpan(2, 7)])
    #expect(words(part) == ["b", ",", "c"])
    #expect(part.sentences.count == 2)
    #expect(words(whole.restricted(to: [TextSpan(0, 10)])) == ["a", "b", ",", "c"], "half a token is none")
  }

  @Test func whatIsSetAsideHasNoTokens() {
    let text = AnalyzedText(given(Self.sentences, setAside: "by you"))
    #expect(text.tokens.count == 0 && text.sentences.count == 0 && text.words.count == 0)
  }

  @Test func givenSentencesAreCutIntoTokensButNotIntoSentences() {
    let pieces = ["Mr. Ray left. Nobody saw it.", "\u{AD}", "Didn't he?"]
    let text = SourceText(pieces.joined(separator: " "))
    var spans: [TextSpan] = []
    for piece in pieces {
      let start = spans.last.map { $0.end + 1 } ?? 0
      spans.append(TextSpan(start, start + piece.utf8.count))
    }
    let analyzed = AnalyzedText(
      Article(
        text: text, blocks: [Block(.paragraph, text.span)], given: GivenText(sentences: spans, tokens: nil, length: text.bytes.count),
        source: ArticleSource(path: "-", format: "jsonl")))
    #expect((0..<analyzed.sentences.count).map { analyzed.string(analyzed.span(ofSentence: $0)) } == pieces)
    #expect(words(analyzed) == ["Mr.", "Ray", "left", "Nobody", "saw", "it", "Didn't", "he"])
  }
}
