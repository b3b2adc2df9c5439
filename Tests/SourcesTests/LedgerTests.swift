import AnalyzerKit
import TestSupport
import Testing

@testable import Sources

@Suite struct LedgerTests {
  @Test func oneRowASource() throws {
    let ledger = LedgerOf(
      """
      “We will pay for it all,” said Mayor Vera Lund. Lund said the work would begin in May.

      “It is late,” she told reporters.
      """)
    let source = try #require(ledger["Vera Lund"])
    #expect(ledger.sources.count == 1)
    #expect(source.form == .named)
    #expect(source.named == .yes)
    #expect(source.statements == 3)
    #expect(source.quotedWords == 9)
    #expect(source.paraphrasedWords == 6)
    #expect(source.share == 1)
    #expect((source.first, source.last) == (1, 2))
    #expect(source.toldTo == ["reporters"])
    #expect(source.mentions.map(\.form) == [.named, .named, .pronoun])
    #expect(source.mentions.map(\.quote) == ["q1", "q2", "q3"])
  }

  @Test func sharesAreOfAllThatIsQuoted() throws {
    let ledger = LedgerOf("“We will pay for it all,” said Mayor Vera Lund. “Not so,” said Carl Holm, a driver.")
    #expect(ledger["Vera Lund"]?.share == 0.75)
    #expect(ledger["Carl Holm"]?.share == 0.25)
  }

  @Test(
    arguments: [
      ("A nurse who asked not to be named because she feared for her job said the ward was closed.", "she feared for her job"),
      ("“It is closed,” said a nurse, who spoke on condition of anonymity to discuss staffing.", "to discuss staffing"),
      ("“It is closed,” said a nurse, who declined to be named for fear of dismissal.", "for fear of dismissal"),
      ("“It is closed,” said a nurse, who was not authorized to speak to reporters.", "not authorized to speak to reporters"),
      ("“It is closed,” said a nurse. She asked not to be identified, citing hospital rules.", "citing hospital rules"),
    ])
  func theReasonIsTheArticles(_ words: String, _ reason: String) throws {
    let source = try #require(LedgerOf(words).sources.first)
    #expect(source.isWithheld)
    #expect(source.named == Source.Named.no)
    #expect(source.reasonGiven == reason)
    #expect(source.reason.evidence.contains { $0.label == "reason" })
  }

  @Test func aNameMayBeWithheldWithoutAReason() throws {
    let source = try #require(LedgerOf("“It is closed,” said a nurse, who asked not to be named.").sources.first)
    #expect(source.isWithheld)
    #expect(source.reasonGiven == nil)
  }

  @Test func aFirstNameIsPartlyNamed() throws {
    let ledger = LedgerOf("“It is closed,” said Lena, 34, a nurse who asked that her last name not be used for fear of dismissal.")
    let source = try #require(ledger.sources.first)
    #expect(source.named == .partly)
    #expect(source.isWithheld)
    #expect(source.reasonGiven == "for fear of dismissal")
  }

  @Test func nobodyAsksForTheNamesOfDocumentsAndTheWholePublic() {
    let ledger = LedgerOf("The report said the bridge was safe. A poll showed that 44 percent would pay. “No,” said a driver.")
    #expect(ledger.sources.filter { $0.named == .no }.map(\.form) == [.anonymous])
  }

  @Test func groupsThatSpokeAreUnnamed() {
    #expect(LedgerOf("Two officials said the bridge was safe.").sources.map(\.named) == [.no])
  }

  @Test func anOrganisationIsNoUnnamedPerson() {
    #expect(LedgerOf("The company said the bridge was safe.").sources.map(\.named) == [.yes])
    #expect(LedgerOf("A law firm said the bridge was safe.").sources.map(\.named) == [.no])
  }

  @Test func aCorrectedSpeakerIsTheSource() throws {
    let article = TestArticle.article("Mayor Vera Lund and Carl Holm, a driver, met. “We will pay,” Lund said. “No,” Holm said.")
    let before = LedgerOf(article)
    #expect(before.sources.map(\.statements) == [1, 1])
    let after = LedgerOf(article) { quotes in
      for index in quotes.indices { quotes[index].speaker = "Carl Holm" }
    }
    let holm = try #require(after["Carl Holm"])
    #expect(after.sources.count == 1)
    #expect(holm.statements == 2)
    #expect(holm.role == .citizen)
  }

  @Test func aSpeakerWhomTheArticleDoesNotKnow() {
    let article = TestArticle.article("“We will pay,” a nurse said.")
    let ledger = LedgerOf(article) { $0[0].speaker = "Ana Roe" }
    #expect(ledger.sources.map(\.name) == ["Ana Roe"])
  }

  @Test func withoutQuotesThereIsNobody() {
    #expect(LedgerOf("The bridge is safe.").sources.isEmpty)
    #expect(LedgerOf("").sources.isEmpty)
  }
}
