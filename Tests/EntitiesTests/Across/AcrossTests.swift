import AnalyzerKit
import Testing

@testable import Entities

@Suite struct AcrossTests {
  /// `name | mentions | articles` of each row.
  private func rows(_ articles: [[String]], exact: Bool = false) throws -> [String] {
    var options = AcrossOptions()
    options.exact = exact
    return try AcrossVerb(options: options, arguments: []).run(Newsroom(articles).view).lines("name", "mentions", "articles")
  }

  @Test(
    arguments: [
      ([["ORG Zelmar Holding Ltd."], ["ORG The Zelmar Holding"]], ["Zelmar Holding Ltd. | 2 | 2"]),
      ([["GPE Orrin’s"], ["GPE Orrin"]], ["Orrin | 2 | 2"]),
      ([["PERSON Zoë Lund"], ["PERSON ZOE LUND"]], ["Zoë Lund | 2 | 2"]),
      ([["PERSON Ilse Brandt-Novak"], ["PERSON Ilse Brandt Novak"]], ["Ilse Brandt-Novak | 2 | 2"]),
      ([["GPE U.S."], ["GPE United States"], ["GPE US"]], ["United States | 3 | 3"]),
      ([["ORG Marsh & Lowe"], ["ORG Marsh and Lowe Inc"]], ["Marsh & Lowe | 2 | 2"]),
      ([["ORG Orrin"], ["GPE Orrin"]], ["Orrin | 1 | 1", "Orrin | 1 | 1"]),
    ] as [([[String]], [String])])
  func oneNameInTwoSpellings(_ articles: [[String]], _ expected: [String]) throws {
    #expect(try rows(articles) == expected)
    #expect(try rows(articles, exact: true) == expected)
  }

  @Test(
    arguments: [
      // A family name is the only bearer's, wherever the bearer stands.
      ([["PERSON Lund"], ["PERSON Vera Lund"]], ["Vera Lund | 2 | 2"]),
      ([["PERSON van der Meer"], ["PERSON Ursula van der Meer"]], ["Ursula van der Meer | 2 | 2"]),
      ([["PERSON Vera Lund"], ["PERSON V. Lund"], ["PERSON Vera M. Lund"]], ["Vera M. Lund | 3 | 3"]),
      // A name of two words is whole, though another one ends with it.
      (
        [["PERSON Richard Jeanne Moreau"], ["PERSON Jeanne Moreau"]], ["Jeanne Moreau | 1 | 1", "Richard Jeanne Moreau | 1 | 1"]
      ),
      // Two bearers: nobody's.
      ([["PERSON Lund"], ["PERSON Vera Lund"], ["PERSON Carl Lund"]], ["Carl Lund | 1 | 1", "Lund | 1 | 1", "Vera Lund | 1 | 1"]),
      ([["PERSON J. Lund"], ["PERSON John Lund"], ["PERSON Jane Lund"]], ["J. Lund | 1 | 1", "Jane Lund | 1 | 1", "John Lund | 1 | 1"]),
      (
        [["PERSON John Lund"], ["PERSON John A. Lund"], ["PERSON John B. Lund"]],
        ["John A. Lund | 1 | 1", "John B. Lund | 1 | 1", "John Lund | 1 | 1"]
      ),
      // A given name is anybody's, and father and son are two.
      ([["PERSON Vera"], ["PERSON Vera Lund"]], ["Vera | 1 | 1", "Vera Lund | 1 | 1"]),
      ([["PERSON Martin Lowe Jr."], ["PERSON Martin Lowe"]], ["Martin Lowe | 1 | 1", "Martin Lowe Jr. | 1 | 1"]),
      // What an article tells apart stays apart.
      (
        [["PERSON Vera Lund", "PERSON Vera M. Lund"], ["PERSON Vera Lund"]], ["Vera Lund | 2 | 2", "Vera M. Lund | 1 | 1"]
      ),
      ([["PERSON Dmitry", "PERSON Dmitry"], ["PERSON Dmitry"]], ["Dmitry | 1 | 1", "Dmitry | 1 | 1", "Dmitry | 1 | 1"]),
    ] as [([[String]], [String])])
  func peopleAreJoinedOnlyWhereOneIsMeant(_ articles: [[String]], _ expected: [String]) throws { #expect(try rows(articles) == expected) }

  @Test(
    arguments: [
      ([["ORG Tidewater Inspectorate | TWI"], ["ORG TWI"]], ["Tidewater Inspectorate | 3 | 2"]),
      ([["ORG Tidewater Inspectorate"], ["ORG TWI"]], ["TWI | 1 | 1", "Tidewater Inspectorate | 1 | 1"]),
      (
        [["ORG Tidewater Inspectorate | TWI"], ["ORG TWI"], ["ORG Trout Watch Institute | TWI"]],
        ["Tidewater Inspectorate | 2 | 1", "Trout Watch Institute | 2 | 1", "TWI | 1 | 1"]
      ),
    ] as [([[String]], [String])])
  func acronymsAreJoinedWhereAnArticleSaysWhose(_ articles: [[String]], _ expected: [String]) throws {
    #expect(try rows(articles) == expected)
  }

  @Test func exactJoinsNoForms() throws {
    #expect(try rows([["PERSON Lund"], ["PERSON Vera Lund"]], exact: true) == ["Lund | 1 | 1", "Vera Lund | 1 | 1"])
  }

  @Test func aRowSaysWhereAndWhenAndWhichMarks() throws {
    let room = Newsroom(
      [["PERSON Vera Lund | Lund | Lund"], ["ORG Zelmar", "PERSON Lund"], ["PERSON Vera Lund"]], publishers: ["Day", "Night", "Day"],
      dates: ["2024-03-01", "2024-02-01T10:00", nil])
    let table = try AcrossVerb(options: AcrossOptions(), arguments: []).run(room.view)
    #expect(
      table.lines("name", "mentions", "articles", "publishers", "first", "last", "variants", "joined", "refs").first
        == "Vera Lund | 5 | 3 | 2 | 2024-02-01 | 2024-03-01 | Lund | Lund (family-name, 1 article) | 1:e1, 2:e2, 3:e1")
  }

  @Test func aNameIsJoinedOverTheWholeSetAndThenCounted() throws {
    let room = Newsroom([["PERSON Vera Lund"], ["PERSON Lund"]])
    let tables = try AcrossVerb(options: AcrossOptions(), arguments: []).run([room.view([2]), room.view([1])])
    #expect(tables.map { $0.lines("name", "mentions") } == [["Vera Lund | 1"], ["Vera Lund | 1"]])
  }

  @Test func datesAndAmountsAreAskedFor() throws {
    let room = try Newsroom(texts: ["It cost $3.5 million.", "They paid 3.5 million dollars."])
    var options = AcrossOptions()
    #expect(try AcrossVerb(options: options, arguments: []).run(room.view).rows.isEmpty)
    options.values = true
    #expect(try AcrossVerb(options: options, arguments: []).run(room.view).lines("type", "mentions") == ["MONEY | 2"])
  }

  @Test func manyNamesakesAreNotComparedWithOneAnother() throws {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    var names: [String] = []
    for first in letters { for second in letters { for third in letters { names.append("PERSON A\(first)\(second)\(third) Lund") } } }
    let found = try rows([names, ["PERSON Lund"]])
    #expect(found.count == names.count + 1)
  }
}
