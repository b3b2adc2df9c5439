import AnalyzerKit
import TestSupport
import Testing

@testable import Entities

/// What fixed forms mend of learned names, and where they must not.
@Suite struct SureNamesTests {
  @Test(
    arguments: [
      ("They saw Martin Lowe, Jr., and Vera Lund III there.", ["PERSON Martin Lowe, Jr.", "PERSON Vera Lund III"]),
      ("He lives in Springfield, Ill., and she in Austin, Texas.", ["GPE Springfield", "GPE Austin", "GPE Texas"]),
      ("The mayor of Nether Orrin met the residents of Upper Tarn.", ["GPE Nether Orrin", "GPE Upper Tarn"]),
      ("The ferry Anna Berg sank near Naples.", ["PRODUCT Anna Berg", "GPE Naples"]),
      ("The daughters of Vera Lund met residents of Vera Lund’s house.", ["PERSON Vera Lund", "PERSON Vera Lund"]),
      ("A Vera Lund-led team won.", ["PERSON Vera Lund"]),
      ("The letter of Lena Teal of Teal & Daughters came.", ["PERSON Lena Teal", "ORG Teal & Daughters"]),
    ] as [(String, [String])])
  func `a fixed form settles where a name ends and what it names`(words: String, names: [String]) {
    #expect(Found(words).names == names)
  }

  @Test(
    arguments: [
      ("He fell off the tanker Corvelle Moon.", "Corvelle Moon", "noun-beside-name", "tanker"),
      ("Putin and Macron met in Minsk.", "Macron", "family-name-beside-person", "Putin"),
      ("He met Martin Lowe Jr. at noon.", "Martin Lowe Jr.", "generation-after-name", "Jr."),
    ])
  func `the reason of a mended name shows the words that settled it`(text: String, name: String, rule: String, words: String) throws {
    let reason = try #require(Found(text)[name]).reason
    #expect(reason.rule == rule)
    #expect(reason.evidence.first?.span.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == words)
  }

  @Test(
    arguments: [
      "MERKEL AND MACRON MET THE MAYOR OF ORRIN, ILL.", "merkel and macron met the mayor of orrin, ill.", "🎉🎉 Jr. 🎉 of the 🎉",
      "Trust of the", "The Institute for the", "The Institute for Institute for Institute for the Institute of the", "Lund Jr. Sr. III IV",
      "A. B. C. D. E. Lund Jr.", "pro-Russian-", "pro-", "-Russian", "R-Ariz.", "Ill.", ", Ill.", "the tanker", "of Orrin", "Lund and",
      "Lund and Holm and Berg and", "Mid-Coast", "Lena Teal of & of Teal", "Park Ji-", "Park Ji-won-won-won", "& Co of & Co for & Co",
    ])
  func `scraps of such forms do no harm`(scrap: String) {
    for text in [scrap, "He met \(scrap) and \(scrap)", String(repeating: scrap + " ", count: 300)] {
      let spans = Found(text).entities.flatMap { entity in entity.mentions.map(\.span) }.sorted()
      #expect(spans.allSatisfy { !$0.isEmpty && $0.end <= text.utf8.count })
      #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start }, "names overlap")
    }
  }
}
