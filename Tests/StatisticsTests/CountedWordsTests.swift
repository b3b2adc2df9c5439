import AnalyzerKit
import TestSupport
import Testing

/// What counts as a word wherever words are counted.
@Suite struct CountedWordsTests {
  func words(_ text: AnalyzedText) -> [String] {
    let words = CountedWords(text)
    return words.types.map(words.string)
  }

  @Test(
    arguments: [
      ("We don't, can’t and won't.", ["we", "don't", "can't", "and", "won't"]),
      ("It's Ada's; they're late.", ["it's", "ada's", "they're", "late"]),
      ("You cannot.", ["you", "cannot"]), ("He wouldn't've.", ["he", "wouldn't've"]), ("The dogs' owner", ["the", "dogs", "owner"]),
      ("a well-known man", ["a", "well", "known", "man"]), ("$3.5 million, 48%", ["3.5", "million", "48"]),
      ("great—really", ["great", "really"]), ("DON'T don't", ["don't", "don't"]), ("— … !", []),
    ])
  func aContractionIsOneWord(_ text: String, _ expected: [String]) {
    #expect(words(TestArticle.text(text)) == expected)
  }

  @Test func oneSpellingIsOneType() {
    let words = CountedWords(TestArticle.text("Don't, don’t; DON'T!"))
    #expect(Set(words.types).count == 1)
    #expect(words.frequencies().reduce(0, +) == 3)
  }

  @Test func aNarrowedTextHasOnlyItsWordsSentenceBySentence() {
    let text = TestArticle.text("I can't go. You can.")
    let narrowed = text.restricted(to: [TestArticle.span(of: "can't go", in: text)])
    let words = CountedWords(narrowed)
    #expect(words.count == 2)
    #expect((0..<words.sentenceCount).map { words.words(ofSentence: $0).count } == [2])
    #expect((0..<words.count).map { text.string(words.span($0)) } == ["can't", "go"])
  }
}
