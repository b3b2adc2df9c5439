import AnalyzerKit
import TestSupport
import Testing

@testable import Quotes

@Suite("The article's language")
struct LanguageTests {
  private func analyze(_ language: String?) throws -> [Quote] {
    let words = "“È molto vecchio,” said Eva Sund."
    let text = language.map { TestArticle.text(words, language: $0) } ?? TestArticle.text(words)
    return try QuotesAnalyzer(options: NoOptions()).analyze(text, Names.layer([], in: text))
  }

  @Test("of an article known not to be English the marks are read, with nobody named, and the reason says why", arguments: ["it", "de-AT"])
  func other(_ language: String) throws {
    let found = try analyze(language)
    #expect(found.map(\.kind) == [.direct])
    #expect(found.map(\.speaker) == [nil])
    #expect(found.first?.reason.evidence.contains { $0.note?.contains("“\(language)”") == true } == true)
  }

  @Test("English and unknown are read", arguments: ["en", "en-GB", nil])
  func english(_ language: String?) throws {
    #expect(try analyze(language).map(\.speaker) == ["Eva Sund"])
  }
}
