import Testing

@testable import Linguistics

/// Inputs on which anything but linear work would not come back.
@Suite struct LargeInputTests {
  @Test(arguments: [
    "a", ".", "\"", "'", "“", "’", "a.", "a-", "1-", "1-2-3 ", "a@", "a@b.", "http://a", "a://", "a's", "''", " ", "\u{A0}", "J. ", "J.",
    ":) ", ". \" ", "a\" ", "\"a ", "'a ",
    "a' ", "“a ‘", "«", "\u{301}", "👨\u{200D}", "🇺", "日", "[1] ", "a.com/", ")a.com", "1,000,", "1:", "-", "…", "a.m. ", "2 ", "[a ", "\0",
    "a\u{AD}", "\"A.\" ", "5\" ",
  ])
  func `a long row of one piece is cut`(piece: String) {
    let text = analyzed(String(repeating: piece, count: 30_000))
    #expect(text.tokens.count == (piece.allSatisfy { $0.isWhitespace || $0 == "\0" } ? 0 : text.sentences.endTokens.last.map { Int($0) }))
    #expect(text.quotedRegions.count <= text.tokens.count)
  }

  @Test func `a chain of endings is one word, numbered once`() {
    let text = analyzed("b" + String(repeating: "'s", count: 100_000))
    #expect(text.words.count == 1)
    var vocabulary = Vocabulary()
    let words = NumberedWords(text, numbering: &vocabulary)
    #expect(words.count == 1)
    #expect(vocabulary.count == 1)
    #expect(vocabulary.word(words.types[0]).count == 200_001)
  }

  @Test func `ten thousand quotations in one block are ten thousand regions`() {
    #expect(analyzed(String(repeating: "“Go,” he said. ", count: 10_000)).quotedRegions.count == 10_000)
    #expect(analyzed(String(repeating: "\"Go,\" he said. ", count: 10_000)).quotedRegions.count == 10_000)
    #expect(analyzed(String(repeating: "“Go, he said. ", count: 10_000)).quotedRegions.count == 10_000)
  }
}
