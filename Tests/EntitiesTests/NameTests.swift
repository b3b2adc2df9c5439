import AnalyzerKit
import TestSupport
import Testing

@testable import Entities

@Suite struct NameTests {
  @Test(
    arguments: [
      ("Footage showed a fire. Flights were late.", []),
      ("He met Sean O'Neill and Ewan McDonald.", ["PERSON Sean O'Neill", "PERSON Ewan McDonald"]),
      ("He met Martin Lowe Jr. at noon.", ["PERSON Martin Lowe Jr."]),
      ("She works for Queen’s University Belfast.", ["ORG Queen’s University Belfast"]),
      ("She reads the Frankfurter Allgemeine Zeitung daily.", ["ORG Frankfurter Allgemeine Zeitung"]),
      ("The Bank of England and the Bank of Japan met.", ["ORG Bank of England", "ORG Bank of Japan"]),
      ("PORT ORRIN, Maine (News Desk) — Rain fell on the town.", ["GPE PORT ORRIN", "GPE Maine", "ORG News Desk"]),
      ("Residents of Nether Orrin cheered.", ["GPE Nether Orrin"]),
      ("He fell off the tanker Corvelle Moon.", ["PRODUCT Corvelle Moon"]),
      ("Ana, a cleaner in Lublin, Poland, who slept, left.", ["PERSON Ana", "GPE Lublin", "GPE Poland"]),
      ("Sen. Vera Lund, R-Ariz., left.", ["PERSON Vera Lund"]),
      ("She climbed the Col de la Brandt.", ["LOC Col de la Brandt"]),
      ("She works for the Library of Congress.", ["ORG Library of Congress"]),
      ("Putin and Macron met in Minsk.", ["PERSON Putin", "PERSON Macron", "GPE Minsk"]),
      ("He lives in Springfield, Ill., with his dog.", ["GPE Springfield"]),
      ("He lives in Qarvelto, Russia.", ["GPE Qarvelto", "GPE Russia"]),
      ("They sailed to the Orrin Islands and up the Kell River.", ["LOC Orrin Islands", "LOC Kell River"]),
      ("They flew from Denholm Airport over Tarn Bridge.", ["FAC Denholm Airport", "FAC Tarn Bridge"]),
      ("The Battle of Orrin ended the Second World War.", ["EVENT Battle of Orrin", "EVENT Second World War"]),
      ("He cited the Clean Harbours Act.", ["LAW Clean Harbours Act"]),
      ("She sang in “The Glass Orchard” twice.", ["WORK_OF_ART Glass Orchard"]),
      ("He speaks Hungarian.", ["LANGUAGE Hungarian"]),
      ("He bought an iPhone.", ["PRODUCT iPhone"]),
      ("The Russian-born singer left.", ["NORP Russian"]),
      ("The London-based firm left.", ["GPE London"]),
      ("A pro-Russian mayor met the ex-Yugoslav team.", ["NORP Russian", "NORP Yugoslav"]),
      ("Former Florida Gov. Vera Lund spoke.", ["GPE Florida", "PERSON Vera Lund"]),
      ("Good morning, Madam Chairwoman.", []),
      ("Who are the WHO to ask us what the US does?", ["ORG WHO", "GPE US"]),
      ("Muslims and Christians marched with Democrats.", ["NORP Muslims", "NORP Christians", "NORP Democrats"]),
      ("Jean-Luc Moreau met Abu Hamid al-Karim.", ["PERSON Jean-Luc Moreau", "PERSON Abu Hamid al-Karim"]),
      ("Mark said nothing. Will the grant come?", ["PERSON Mark"]),
      ("“Nobody told me,” Ilse Brandt-Novak said.", ["PERSON Ilse Brandt-Novak"]),
      ("The Department of Health and Human Services paid.", ["ORG Department of Health and Human Services"]),
    ] as [(String, [String])])
  func namesAndTheirTypes(_ words: String, _ expected: [String]) { #expect(Found(words).names == expected) }

  @Test func everyReasonNamesARuleAndShowsWordsOfTheArticle() throws {
    let words = "Kremlin spokesman Oleg Varin told Reuters in Minsk that 40 Russians left on Friday. Varin paid $3."
    let text = TestArticle.text(words)
    for entity in try EntitiesAnalyzer(options: EntitiesOptions()).analyze(text, Layers()) {
      #expect(!entity.reason.rule.isEmpty && !entity.reason.evidence.isEmpty, "\(entity.name)")
      #expect(entity.reason.evidence.allSatisfy { $0.span.map { text.text.span.contains($0) && !$0.isEmpty } ?? true }, "\(entity.name)")
    }
  }

  @Test func aTextInAnotherLanguageIsRefusedByName() {
    var article = TestArticle.article("Der Minister Karl Holm sprach in Berlin.")
    article.metadata.set("language", ["de"], Origin(.user))
    #expect(throws: UnreadLanguage("de")) {
      try EntitiesAnalyzer(options: EntitiesOptions()).analyze(AnalyzedText(article), Layers())
    }
  }

  @Test(
    arguments: [
      "", " ", "’s", "'s 's", "$", "$ $ 3", "-", "Mr.", "President", "of", "The", "A-B-C-", "12:", "24/", "1,", "0000000000000000000000",
      "'90s'",
      "Sept.", "May", "al-", "& Co", "Ministry of", "U.S.", "“”", "🙂 Ana", "É", "\u{FFFD}", "A B C D E F G H I J K L M N O P Q R S T U V",
      "X’", "10-", "10-to",
    ])
  func oddScrapsDoNoHarm(_ words: String) {
    for text in [words, "He met \(words) and \(words)", "\(words)\(words)\(words)"] {
      let whole = text.utf8.count
      #expect(Found(text, date: "2022-09-24").entities.allSatisfy { $0.mentions.allSatisfy { $0.span.end <= whole && !$0.span.isEmpty } })
    }
  }

  @Test func theSameTextGivesTheSameEntities() {
    let words = "Vera Lund of Orrin Holdings met Carl Lund in Minsk on Friday. Lund and Orrin paid $3 to the EU, the U.S. and Minsk."
    #expect(Found(words).entities == Found(words).entities)
  }
}
