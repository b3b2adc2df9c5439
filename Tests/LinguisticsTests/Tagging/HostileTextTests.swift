import ArticleModel
import Testing

@testable import Linguistics

/// Texts that nobody writes, and that must be tagged all the same.
@Suite struct HostileTextTests {
  @Test func `a sentence of twenty thousand tokens is tagged to its end`() {
    let text = analyzed(Array(repeating: "the dog chased a cat and", count: 3_400).joined(separator: " "))
    #expect(text.tokens.count == 20_400)
    #expect(text.pennTag(text.tokens.count - 1) == .CC)
    #expect((0..<text.tokens.count).filter { text.string($0) == "the" }.allSatisfy { text.pennTag($0) == .DT })
  }

  @Test func `a word of a million letters has a tag and is its own lemma`() {
    let word = String(repeating: "a", count: 1_000_000)
    let text = analyzed("See \(word) there.")
    #expect(text.universalTag(1) != .punct)
    #expect(text.lemma(1).utf8.count >= 999_990)
  }

  @Test(arguments: [
    "😀😀 👩‍👩‍👧 🇺🇦!!!", "\u{0}\u{1}\u{FFFD}", "Łódź zażółć gęślą jaźń", "日本語のテキスト", "Привет, мир.", "العربية", "ＦＵＬＬ ＷＩＤＴＨ", "'", "\"", "a", "...",
    "—",
    "n't 's 've 're", "I I I I I", "A\u{301}\u{302}\u{303}",
  ])
  func `odd text has a tag, a lemma and a morphology for every token`(words: String) {
    let text = analyzed(words)
    for token in 0..<text.tokens.count {
      #expect(!text.pennTag(token).name.isEmpty)
      #expect(!text.lemma(token).isEmpty)
      #expect(!text.morphology(token).description.isEmpty)
    }
  }

  @Test func `bytes that are no UTF-8 are replaced and tagged`() {
    let text = SourceText(utf8: [0x54, 0x68, 0x65, 0x20, 0xFF, 0xFE, 0x20, 0x64, 0x6F, 0x67, 0x20, 0x72, 0x61, 0x6E, 0x2E])
    let analyzed = AnalyzedText(
      Article(text: text, blocks: [Block(.paragraph, text.span)], source: ArticleSource(path: "-", format: "text")))
    #expect(analyzed.pennTag(0) == .DT)
    #expect(analyzed.lemma(analyzed.tokens.count - 2) == "run")
  }

  @Test func `given tokens with blanks are tagged as one word each`() {
    let text = given(["He", "paid", "2 1/2", "dollars", "in", "New York", "."])
    #expect(text.pennTag(2) == .CD)
    #expect(text.universalTag(5) == .propn)
    #expect(text.lemma(5) == "New York")
  }

  @Test func `an article without words has no tags and asks for none`() {
    #expect(analyzed("").tokens.count == 0)
    #expect(tagged("   \n  ") == "")
  }
}
