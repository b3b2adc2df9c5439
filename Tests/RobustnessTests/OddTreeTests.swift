import AnalyzerKit
import Testing

/// Tags and trees of scraps that are no sentences.
@Suite struct OddTreeTests {
  @Test(
    arguments: [
      "a", ".", "…", "“”", "🙂", "\u{200B}", "\u{301}", "$", "%", "-", "'s", "n't", "’", "http://a.org/b", "x@y.org", "#tag @name", "12:30",
      "((((((", "!!!!!!", "A B C D E", "THE MAYOR LEFT", "der Minister sprach", "Президент прилетел", "北京", "سلام عليكم", "a\u{0}b",
      "\u{202E}txet", "he he he he", "said said said", "of of of", "and, or; but: yet", "1 2 3 4 5", "x = y + z", "I", "\u{FFFD}\u{FFFD}",
    ])
  func `every scrap has tags, lemmas and one tree`(words: String) {
    let text = SourceText(words)
    let analyzed = AnalyzedText(
      Article(text: text, blocks: [Block(.paragraph, text.span)], source: ArticleSource(path: "scrap.txt", format: "text")))
    for sentence in 0..<analyzed.sentences.count {
      let parse = analyzed.parse(ofSentence: sentence)
      #expect(parse.tokens == analyzed.sentences.tokens(sentence))
      #expect(parse.tokens.filter { parse.head($0) == nil }.count == 1)
      #expect(parse.tokens.filter { parse.relation($0) == .root }.count == 1)
      for token in parse.tokens {
        #expect(!analyzed.lemma(token).isEmpty)
        #expect(!analyzed.pennTag(token).name.isEmpty && !analyzed.universalTag(token).name.isEmpty)
        if let head = parse.head(token) { #expect(parse.tokens.contains(head) && head != token) }
      }
    }
  }

  /// Tags and trees are made when asked for; the order of asking must not show.
  @Test func `asking in any order gives the same`() {
    let words = "Anna Berg told Reuters that she left. The mayor, who was ill, did not reply. Why?"
    func all(_ order: [Int]) -> [String] {
      let text = SourceText(words)
      let analyzed = AnalyzedText(
        Article(text: text, blocks: [Block(.paragraph, text.span)], source: ArticleSource(path: "order.txt", format: "text")))
      for sentence in order {
        _ = analyzed.parse(ofSentence: sentence).tokens.count
        for token in analyzed.sentences.tokens(sentence).reversed() { _ = analyzed.lemma(token) }
      }
      return (0..<analyzed.sentences.count).flatMap { sentence in
        let parse = analyzed.parse(ofSentence: sentence)
        return parse.tokens.map {
          "\(analyzed.string($0)) \(analyzed.pennTag($0).name) \(analyzed.lemma($0)) \(parse.head($0) ?? -1) \(parse.relation($0).name)"
        }
      }
    }
    #expect(all([0, 1, 2]) == all([2, 1, 0]))
    #expect(all([]) == all([1]))
  }
}
