import AnalyzerKit
import Entities
import TestSupport
import Testing

@testable import People

@Suite struct HostileInputTests {
  @Test(
    arguments: [
      "", ".", "he", "He he he he she him his her.", "’s ’s ’s", "“he said “he said “he", "Vera Lund Vera Lund Vera Lund",
      "the the the man man man of of of", "his his his wife wife’s wife’s wife", "👩‍⚕️ said 👨 he 🙂 her", "Mr. Mr. Mr. Lund Lund Lund he",
      "VERA LUND SAID SHE WAS TIRED", "\u{0}\u{1} he \u{FFFD}", "a nurse, a nurse, a nurse, Vera Lund, a nurse, Vera Lund",
      "As he, as she, after he, before she, when he",
    ])
  func anythingIsRead(_ words: String) {
    let cast = Cast(words)
    let length = words.utf8.count
    #expect(cast.people.allSatisfy { person in person.places.allSatisfy { $0.end <= length && !$0.isEmpty } })
  }

  @Test func aVeryLongSentence() {
    let words = "Vera Lund came and " + String(repeating: "he saw the man and his wife and she saw him and ", count: 2000) + "left."
    #expect(!Cast(words).people.isEmpty)
  }

  @Test func manyPronounsAndManyNames() {
    let words = (0..<3000).map { "Ana Berg\(["a", "e", "i", "o"][$0 % 4]) came. She met her friend. He saw him." }.joined(separator: " ")
    #expect(Cast(words).people.count >= 4)
  }

  @Test func anArticleInAnotherLanguageIsNotRead() {
    #expect(throws: UnreadLanguage.self) {
      try PeopleAnalyzer(options: NoOptions()).analyze(TestArticle.text("Vera Lund dormía.", language: "es"), Layers())
    }
  }

  @Test func everyMentionIsOfOnePersonOnly() {
    let cast = Cast(
      "Mayor Vera Lund, a nurse, met her brother Carl Holm and the company’s lawyer. He said that his sister, the mayor, was tired. The lawyer left."
    )
    let places = cast.people.flatMap { person in person.mentions.map(\.span) }
    #expect(Set(places).count == places.count)
  }
}
