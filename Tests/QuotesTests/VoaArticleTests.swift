import AnalyzerKit
import Foundation
import Reading
import TestSupport
import Testing

@testable import Quotes

/// The article that the project began with, where it is there: who speaks, in which kind of speech, to whom.
@Suite("The VOA article", .enabled(if: TestArticle.reference("articles/voa.txt") != nil))
struct VoaArticleTests {
  private static let names: [(EntityType, [String])] = [
    (.PERSON, ["Vladimir Putin", "Putin"]), (.PERSON, ["Edgars Rinkevics"]), (.PERSON, ["Ivan"]), (.PERSON, ["Nikita"]),
    (.PERSON, ["Nancy Faeser"]), (.PERSON, ["Alex"]), (.PERSON, ["Alex Titov", "Titov"]), (.PERSON, ["Dmitry Peskov"]),
    (.PERSON, ["Dmitry"]),
    (.PERSON, ["Pavel Sokolov", "Sokolov"]), (.PERSON, ["Alexey Navalny"]), (.ORG, ["The Associated Press", "Associated Press"]),
    (.ORG, ["Reuters"]), (.ORG, ["Voice of America", "VOA"]), (.GPE, ["Germany"]), (.GPE, ["Russia"]), (.GPE, ["Istanbul"]),
    (.GPE, ["Kazakhstan"]), (.GPE, ["Mongolia"]),
  ]

  @Test("every quotation has its speaker and addressee")
  func speakers() throws {
    let bytes = try #require(TestArticle.reference("articles/voa.txt"))
    let article = try #require(try Reading.articles(in: Array(bytes), path: "voa.txt").first)
    let text = AnalyzedText(article)
    let quotes = try QuotesAnalyzer(options: NoOptions()).analyze(text, Names.layer(Self.names, in: text))
    let quoted = quotes.filter { $0.kind != .indirect }
    #expect(
      quoted.map(\.speaker) == [
        "Edgars Rinkevics", "Ivan", "Nikita", "Germany", "Nancy Faeser", "Alex", "Alex Titov", "Dmitry Peskov", "Alex Titov", "Alex Titov",
        "Dmitry’s father", "Pavel Sokolov",
      ])
    #expect(
      quoted.map(\.toldTo) == [
        nil, "Reuters", "Reuters", nil, nil, "Reuters", "Voice of America", "reporters", nil, "Voice of America", nil,
        "The Associated Press",
      ])
    #expect(quoted.map(\.kind.rawValue) == ["mixed", "direct", "direct", "mixed"] + Array(repeating: "direct", count: 8))
    #expect(quoted[0].reportedBy == "The Associated Press")
    let indirect = quotes.filter { $0.kind == .indirect && $0.speaker != nil }.compactMap(\.speaker)
    for speaker in ["Ivan", "Alex Titov", "The Russian government", "Dmitry’s father", "Human rights groups", "Finnish border guards"] {
      #expect(indirect.contains(speaker), "\(speaker)")
    }
    #expect(quotes.contains { $0.speaker == "Dmitry’s father" && $0.toldTo == "The Associated Press" })
  }
}
