import AnalyzerKit
import Testing

/// Texts of a size and shape that nobody writes but files have: they are read to the end, and what is plain in them is found.
@Suite struct HugeTextTests {
  @Test func `a sentence of 8,000 words keeps its names`() {
    let words = (0..<2_000).map { "and Anna Berg\($0 % 2 == 0 ? "" : "-Lund") met" }.joined(separator: " ")
    let found = Analysed("Reporters say that \(words).")
    #expect(found.names.filter { $0.hasPrefix("PERSON Anna Berg") }.count >= 1_960)
    #expect(found["people"]?.marks.isEmpty == false)
  }

  @Test func `a sentence of 20,000 words has a tag for each and one head for all but the root`() {
    let text = AnalyzedText(Self.article(String(repeating: "the old mayor saw a small dog and ", count: 2_500) + "left."))
    #expect(text.sentences.count == 1 && text.tokens.count == 20_002)
    let parse = text.parse(ofSentence: 0)
    let roots = parse.tokens.filter { parse.head($0) == nil }
    #expect(roots.count == 1)
    #expect(parse.tokens.allSatisfy { parse.head($0).map { head in parse.tokens.contains(head) } ?? true })
    #expect(Self.hasNoCycle(parse))
    #expect(text.universalTag(1) == .adj && text.universalTag(20_001) == .punct)
  }

  @Test func `four thousand pronouns belong to the one person there is`() throws {
    let found = Analysed("Anna Berg left. " + String(repeating: "She said she was late. ", count: 2_000))
    let people = try #require(found["people"])
    let counts = people.marks.map(\.places.count)
    #expect(people.failure == nil)
    #expect((counts.max() ?? 0) > 3_600, "\(counts.prefix(5))")
  }

  @Test func `thousands of pronouns without a person do no harm`() {
    _ = Analysed(String(repeating: "He saw her and they told him. ", count: 1_000))
    _ = Analysed(String(repeating: "he ", count: 4_000))
  }

  @Test func `two thousand persons stay apart`() throws {
    let families = ["Berg", "Lund", "Holm", "Dahl", "Vik", "Moe", "Lie", "Strand", "Haugen", "Nygaard"]
    let given = ["Anna", "Carl", "Vera", "Tom", "Maria", "Peter", "Eva", "Paul", "Laura", "Simon"]
    let middle = (0..<20).map { "\(Character(UnicodeScalar(UInt8(65 + $0))))" }
    var words = ""
    for initial in middle { for first in given { for last in families { words += "\(first) \(initial). \(last) spoke. " } } }
    let found = Analysed(words)
    let people = try #require(found["people"])
    #expect(people.failure == nil)
    #expect(people.marks.count >= 1_000)
  }

  @Test(arguments: ["a", "A", "é", "中", "🙂", "9", "-", "’", ".", "\u{301}", "x\u{200B}", "Aa", "A.", "$9", "he’s"])
  func `a long text without a blank is read`(piece: String) {
    let text = String(repeating: piece, count: 20_000 / piece.utf8.count)
    _ = Analysed(text)
    let analyzed = AnalyzedText(Self.article(text))
    for sentence in 0..<min(3, analyzed.sentences.count) { _ = analyzed.parse(ofSentence: sentence).tokens.count }
  }

  private static func article(_ words: String) -> Article {
    let text = SourceText(words)
    var article = Article(text: text, blocks: [Block(.paragraph, text.span)], source: ArticleSource(path: "huge.txt", format: "text"))
    article.metadata.set("language", ["en"], Origin(.user))
    return article
  }

  /// Every token's heads lead to the root; each token is looked at once.
  private static func hasNoCycle(_ parse: SentenceParse) -> Bool {
    var isSafe = Array(repeating: false, count: parse.tokens.count)
    let first = parse.tokens.lowerBound
    for token in parse.tokens {
      var path: [Int] = []
      var at: Int? = token
      while let here = at, !isSafe[here - first] {
        path.append(here)
        if path.count > parse.tokens.count { return false }
        at = parse.head(here)
      }
      for here in path { isSafe[here - first] = true }
    }
    return true
  }
}
