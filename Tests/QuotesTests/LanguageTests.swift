import AnalyzerKit
import TestSupport
import Testing

@testable import Quotes

@Suite("The article's language")
struct LanguageTests {
  private func analyze(_ language: String?) throws -> [Quote] {
    let words = "“È vecchio,” said Eva Sund."
    let text = language.map { TestArticle.text(words, language: $0) } ?? TestArticle.text(words)
    return try QuotesAnalyzer(options: NoOptions()).analyze(text, Names.layer([], in: text))
  }

  @Test("an article known not to be English is refused, with its language")
  func other() {
    #expect(throws: QuotesError.otherLanguage("it")) { try analyze("it") }
    #expect(QuotesError.otherLanguage("it").description.contains("“it”"))
  }

  @Test("English and unknown are read", arguments: ["en", "en-GB", nil])
  func english(_ language: String?) throws {
    #expect(try analyze(language).map(\.speaker) == ["Eva Sund"])
  }
}
