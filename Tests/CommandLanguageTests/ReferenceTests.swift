import CommandLanguage
import Testing

struct ReferenceTests {
  @Test(
    arguments: [
      ("2", Reference.article(2)), ("2.4", .block(article: 2, block: 4)), ("q3", .mark(article: nil, letter: "q", number: 3)),
      ("Q3", .mark(article: nil, letter: "q", number: 3)), ("2:q3", .mark(article: 2, letter: "q", number: 3)),
      ("n2", .mark(article: nil, letter: "n", number: 2)), ("last", .last),
    ])
  func `a reference is read, and written as it is typed`(text: String, reference: Reference) throws {
    #expect(try Reference.parse(Word(bare: text)) == reference)
    #expect(try Reference.parse(Word(bare: reference.description)) == reference)
  }

  @Test(arguments: [
    "", "q", "3q", "2:", ":q3", "2:4", "2.4.6", "2.", ".4", "1:2:q3", "q3.4", "-2", "99999999999999999999", "é3", "q99999999999999999999",
  ])
  func `anything else points at nothing`(text: String) {
    let error = #expect(throws: CommandError.self) { try Reference.parse(Word(bare: text)) }
    #expect(
      error?.description == "“\(text)” points at nothing: write 2 (an article), 2.4 (its block 4), q3, 2:q3 or last")
  }

  @Test(arguments: ["0", "0.1", "1.0", "q0", "0:q1"])
  func `numbers begin at 1`(text: String) {
    let error = #expect(throws: CommandError.self) { try Reference.parse(Word(bare: text)) }
    #expect(error?.description == "numbers begin at 1")
  }

  @Test(
    arguments: [
      ("1", [1]), ("2-4", [2, 4]), ("4,1,4", [1, 4]), ("all", [1, 2, 4, 7]), ("ap", [2, 7]), ("ap,1", [1, 2, 7]), ("1-7", [1, 2, 4, 7]),
      ("my-set", [4]), ("été", [1]),
    ])
  func `a set of articles is resolved`(text: String, articles: [Int]) throws {
    let set = try ArticleSet.parse(Word(bare: text))
    #expect(try set.resolve(existing: [1, 2, 4, 7], names: [("ap", [2, 7, 9]), ("my-set", [4]), ("été", [1])]) == articles)
  }

  @Test(
    arguments: [
      ("3", "3: there is no article 3; 4 are open, from 1 to 7"), ("1,2-9", "2-9: there is no article 9; 4 are open, from 1 to 7"),
      ("0", "0: numbers begin at 1"), ("5-2", "5-2: “5-2” runs backwards; did you mean 2-5?"),
      ("1,,2", "1,,2: “1,,2” names no articles: write 1, 2-5, 1,3, all, or a name made by let"),
      ("2-", "2-: “2-” names no articles: write 1, 2-5, 1,3, all, or a name made by let"),
      ("1-2-3", "1-2-3: “1-2-3” names no articles: write 1, 2-5, 1,3, all, or a name made by let"),
      ("1,reters", "reters: no set of articles is called “reters”; did you mean reuters?"),
      (
        "1-99999999999999999999",
        "1-99999999999999999999: “1-99999999999999999999” names no articles: write 1, 2-5, 1,3, all, or a name made by let"
      ),
      ("1-9223372036854775807", "1-9223372036854775807: there is no article 9223372036854775807; 4 are open, from 1 to 7"),
    ])
  func `a wrong set is pointed at`(text: String, message: String) {
    let error = #expect(throws: CommandError.self) {
      try ArticleSet.parse(Word(bare: text)).resolve(existing: [1, 2, 4, 7], names: [("reuters", [1])])
    }
    #expect(error.map { describe($0, in: text) } == message)
  }

  @Test(
    arguments: [
      ("0", [0], [1], "no rows"), ("0-1", [0, 1], [2], "0 to 1 rows"), ("3-", [3, 999], [2], "at least 3 rows"),
      ("1", [1], [0, 2], "1 row"),
    ])
  func `a range of counts is read`(text: String, inside: [Int], outside: [Int], words: String) throws {
    let range = try CountRange.parse(Word(bare: text))
    #expect(inside.allSatisfy(range.contains) && !outside.contains(where: range.contains))
    #expect(range.description == words)
  }

  @Test(arguments: ["", "-", "-1", "x", "1-2-3", "1..2", "99999999999999999999", "1-x"])
  func `anything else is no range of counts`(text: String) {
    let error = #expect(throws: CommandError.self) { try CountRange.parse(Word(bare: text)) }
    #expect(error?.description == "“\(text)” is no number of rows: write 0, 0-1, or 3- for three or more")
  }
}
