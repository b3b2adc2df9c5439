import Foundation
import Testing

@testable import Sentiment

/// Dictionaries with categories in the formats in which they are passed around; all of them written for these tests.
@Suite struct CategoryFormatTests {
  /// The same dictionary: calm and at ease are positive, grim* is negative and in fear.
  struct File: Sendable, CustomTestStringConvertible {
    var path: String
    var contents: String
    var categories = ["positive", "negative", "fear"]
    var testDescription: String { "\(path): \(contents.prefix(40))" }
  }

  static let files: [File] = [
    File(path: "a.dic", contents: "%\n1\tpositive\n2\tnegative\n3\tfear\n%\ncalm\t1\nat ease\t1\ngrim*\t2\t3\n"),
    File(path: "b.txt", contents: "%\n1 positive (Good Words)\r\n2 negative\r\n3 fear\r\n%\r\ncalm 1\r\nat ease 1\r\nGRIM* 3 2\r\n"),
    File(path: "c.dic", contents: "%\n1\tpositive\n2\tnegative\n3\tfear\n%\ncalm\t(02 134)3/2 1\nat ease\t<of>3 1\ngrim*\t2 3\ncalm\t1\n"),
    File(path: "d.yml", contents: "positive:\n  - calm\n  - at ease\nnegative: [grim*]\nfear:\n- grim*\n"),
    File(
      path: "e.yaml",
      contents: "---\n# words\n\"positive\": [ \"calm\", 'at ease' ] # good\nnegative:\n    - \"grim*\"\nfear: grim*\n"),
    File(path: "f.txt", contents: "positive:\n  [calm,\n   at  ease]\nnegative:\n- grim*\nfear:\n  - grim*\n"),
    File(path: "g.txt", contents: "calm\tpositive\t1\ncalm\tnegative\t0\nat ease\tpositive\t1\ngrim*\tnegative\t1\ngrim*\tfear\t1\n"),
    File(path: "h.csv", contents: "word,sentiment\ncalm,positive\nat ease,positive\ngrim*,negative\ngrim*,fear\n"),
    File(
      path: "i.csv",
      contents:
        "Word,Seq_num,positive,negative,fear,Source\nCALM,1,2009,0,0,x\nAT EASE,2,2011,,0,x\nGRIM*,3,0,2009,1,y\nBLEAK,4,0,-2020,0,y\n"),
    File(path: "j.csv", contents: "Entry;positive;negative;fear\ncalm;Positive;;\nat ease;x;;\ngrim*;;NEGATIVE;yes\n"),
    File(
      path: "k.lc3",
      contents: """
        <?xml version="1.0"?>
        <cnode name="positive">
          <pnode name="calm"></pnode>
          <pnode name="at ease "></pnode>
        </cnode>
        <cnode name="negative">
          <pnode name="GRIM*"></pnode>
        </cnode>
        <cnode name="fear">
          <pnode name="GRIM*"></pnode>
        </cnode>
        """),
    File(
      path: "l.lc3",
      contents: """
        <!-- <pnode name="left out"/> -->
        <cnode name="positive"><pnode name="calm"></pnode><pnode
          name="at ease"/></cnode><cnode name='negative'><pnode name="grim*"></pnode></cnode>
        <cnode name="fear"> <pnode name="&#103;rim*"/>
        </cnode>
        """),
  ]

  @Test(arguments: files)
  func everyFormatGivesTheSameDictionary(_ file: File) throws {
    let dictionary = try #require(try OwnLexicon.dictionary(file.contents, file.path))
    #expect(dictionary.categories == file.categories)
    let entries = dictionary.entries.map { entry in (entry.words, entry.categories.map { dictionary.categories[$0] }) }
    #expect(entries.map(\.0) == ["calm", "at ease", "grim*"])
    #expect(entries.map(\.1) == [["positive"], ["positive"], ["negative", "fear"]])
  }

  @Test func nestedCategoriesAreNamedByTheirPath() throws {
    let yaml = """
      emotion:
        fear:
          strong: [terror*]
          mild:
            - uneasy
        joy: glad
      topic:
        - "harbour: old"
        - 'miller''s'
        - "a \\"quoted\\" word"
        - '# no comment'
        - yes
        - *ism
      """
    let dictionary = try #require(try OwnLexicon.dictionary(yaml, "my.yml"))
    #expect(dictionary.categories == ["emotion.fear.strong", "emotion.fear.mild", "emotion.joy", "topic"])
    #expect(
      dictionary.entries.map(\.words) == [
        "terror*", "uneasy", "glad", "harbour: old", "miller's", "a \"quoted\" word", "# no comment", "yes", "*ism",
      ])
  }

  @Test(
    arguments: [
      ("my.dic", "positive\n1 calm", "my.dic:1: a LIWC dictionary begins with a line “%”, then its categories, then another “%”"),
      ("my.dic", "%\n1\tpositive\ncalm\t1", "my.dic:1: the list of categories is not closed by a second line “%”"),
      ("my.dic", "%\n1\n%\n", "my.dic:2: “1” is no category: write a number and a name, as in “1 positive”"),
      ("my.dic", "%\n1 a\n\n1 b\n%\n", "my.dic:4: category 1 is named on line 2 too: keep one of the two"),
      ("my.dic", "%\n1 a\n%\ncalm\t1\nmild\t2\n", "my.dic:5: “mild” has the category 2, which is not in the list between the lines “%”"),
      ("my.dic", "%\n1 a\n%\ncalm\t1\nmild\n", "my.dic:5: “mild” has no category: write its categories' numbers after it"),
      ("my.dic", "%\n1 a\n2 b\n%\ncalm\t1\nCalm\t2\n", "my.dic:6: “Calm” has other categories on line 5: put them on one line"),
      ("my.dic", "%\n1 a\n%\n\t1\n", "my.dic:4: no word before the categories"),
      ("my.dic", "%\n1 a\n%\n", "my.dic:3: no entry follows the categories"),
      ("my.yml", "positive:\n\t- calm", "my.yml:2: a tab in the indentation: YAML is indented by blanks"),
      ("my.yml", "positive:\n  - calm\n    - mild", "my.yml:3: “- mild” is indented more than the entry before it"),
      ("my.yml", "positive\n", "my.yml:1: “positive” is neither a category (“name:”) nor an entry of a list (“- word”)"),
      ("my.yml", "a: [x]\nb: [y]\na: [z]", "my.yml:3: the category “a” stands on line 1 too: put both lists together"),
      ("my.yml", "positive: [good\nnegative: [bad]", "my.yml:1: the list that begins here is not closed by “]”"),
      ("my.yml", "a: [x,\n y, [z]]", "my.yml:2: “[” inside a list: close the list before it by “]”; lists in lists cannot be read"),
      ("my.yml", "a: [x,\n \"y]", "my.yml:2: a quotation mark is not closed in “\"y]”"),
      ("my.yml", "a: [x,\n '']", "my.yml:2: an empty entry in “a”"),
      ("my.yml", "a: [x,\n y", "my.yml:1: the list that begins here is not closed by “]”"),
      ("my.yml", "a:\n - \"x", "my.yml:2: a quotation mark is not closed in “\"x”"),
      ("my.yml", "a: |\n  x", "my.yml:1: “|” after “a:” cannot be read: write a list of entries"),
      ("my.yml", "a:\n - b:\n   - x", "my.yml:2: “b:” is a category inside a list: write it without “- ”, indented under “a:”"),
      ("my.yml", "a:\n - ''", "my.yml:2: an empty entry in “a”"),
      ("my.yml", "  a:\n    - x\nb:\n  - y", "my.yml:3: “b:” is indented less than the first category"),
      ("my.yml", "a:\nb:\n", "my.yml:1: no category has an entry"),
      ("my.yml", "a: \"x\\q\"", "my.yml:1: “\\q” is no escape that can be read here"),
      ("my.csv", "calm\tfear\t1\nmild\tfear", "my.csv:2: no 0 or 1 in “mild fear”"),
      ("my.csv", "calm\tfear\t1\nmild\tfear\tx", "my.csv:2: “mild” in fear is “x”: write 1 when it belongs there, else 0"),
      ("my.csv", "calm\tfear\t1\ncalm\tfear\t0", "my.csv:2: “calm” in fear says otherwise on line 1: keep one of the two"),
      (
        "my.csv", "word,positive,negative\ncalm,1",
        "my.csv:2: “calm” has no cell for negative: every line needs as many cells as the header"
      ),
      (
        "my.csv", "word,positive,negative\ncalm,1,maybe",
        "my.csv:2: “calm” has “maybe” under negative: write a number, 0 where it does not belong there (a column of weights is called weight)"
      ),
      ("my.csv", "word,positive,negative\ncalm,1,0\nCalm,0,1", "my.csv:3: “Calm” has other categories on line 2: keep one of the two"),
      ("my.csv", "word,positive,negative\ncalm,1,0\nCalm,1,0", "my.csv:3: “Calm” stands on line 2 too: keep one of the two"),
      ("my.csv", "word,sentiment\ncalm,fear\ncalm,joy\ncalm,fear", "my.csv:4: “calm” in fear stands on line 2 too: keep one of the two"),
      ("my.csv", "word,positive,negative\ncalm,0,0", "my.csv:2: no word belongs to a category"),
      ("my.lc3", "<pnode name=\"x\"></pnode>", "my.lc3:1: “x” stands in no <cnode name=\"…\">"),
      ("my.lc3", "<cnode>", "my.lc3:1: no name=\"…\" in “<cnode>”"),
      ("my.lc3", "<cnode name=\"a\">\n<pnode name=\"x\"/><pnode name=\"\"/>", "my.lc3:2: no name=\"…\" in “<pnode name=\"\"/>”"),
      ("my.lc3", "<cnode name=\"a\">\n<pnode name=\"x\"/>", "my.lc3:1: <cnode name=\"a\"> is not closed by </cnode>"),
      ("my.lc3", "<cnode name=\"a\">\n</cnode></cnode>", "my.lc3:2: </cnode> without a <cnode name=\"…\"> before it"),
      ("my.lc3", "<cnode name=\"a\">\n<pnode name=\"x\n</cnode>", "my.lc3:2: a tag that begins here is not closed by “>”"),
    ])
  func whatIsWrongIsNamedWithItsLine(_ path: String, _ contents: String, _ message: String) {
    let error = #expect(throws: LexiconError.self) { try OwnLexicon.dictionary(contents, path) }
    #expect(error?.description == message)
  }

  @Test func entitiesAreReadAsTheirCharacters() throws {
    let file = "<cnode name=\"a\"><pnode name=\"don&apos;t\"/><pnode name=\"r&amp;d\"/><pnode name=\"q&a\"/></cnode>"
    #expect(try OwnLexicon.dictionary(file, "my.lc3")?.entries.map(\.words) == ["don't", "r&d", "q&a"])
  }

  /// Scanned again from its start at every line, this list would take minutes.
  @Test func aListMayGoOnOverManyLines() throws {
    let list = "a: [w0,\n" + (1...40_000).map { "  w\($0)\($0 % 7 == 0 ? "" : ",")\n" }.joined() + "]\nb: [x]\n"
    let dictionary = try #require(try OwnLexicon.dictionary(list, "my.yml"))
    #expect(dictionary.categories == ["a", "b"])
    #expect(dictionary.entries[7].words == "w7 w8")
    #expect(throws: LexiconError.malformed(path: "my.yml", line: 1, problem: "the list that begins here is not closed by “]”")) {
      try OwnLexicon.dictionary("a: [w\n" + String(repeating: "w\n", count: 40_000), "my.yml")
    }
  }

  @Test(arguments: [(64, true), (65, false), (20_000, false)])
  func levelsOfCategoriesHaveABound(_ levels: Int, _ isRead: Bool) throws {
    let yaml =
      (0..<levels).map { String(repeating: " ", count: min($0, 80)) + "c\($0):\n" }.joined() + String(repeating: " ", count: 90) + "- x"
    let lc3 = (0..<levels).map { "<cnode name=\"c\($0)\">" }.joined() + "<pnode name=\"x\"/>" + String(repeating: "</cnode>", count: levels)
    for (file, path) in [(yaml, "my.yml"), (lc3, "my.lc3")] {
      if isRead {
        #expect(try OwnLexicon.dictionary(file, path)?.entries.count == 1)
      } else {
        let error = #expect(throws: LexiconError.self) { try OwnLexicon.dictionary(file, path) }
        #expect(error?.description.hasSuffix("more than 64 levels of categories") == true)
      }
    }
  }

  @Test func categoriesAreNotAddedToWeights() {
    let error = #expect(throws: LexiconError.self) { try OwnLexicon.analyzer("a: [x]", ending: "yml", extend: true) }
    #expect(error?.description.hasSuffix("cannot be added to VADER's weights: set sentiment.extend no") == true)
  }

  /// Nothing that a file may hold stops the program.
  @Test(arguments: [
    "%", "%\n%", "[", "a: ]", "a: [[", "-", "- x", ":", "a:\n -", "\"", "'", "a: 'x''", "%\n1 a\n%\n1", "\t", "a: \"\\", "<",
  ])
  func brokenFilesAreErrors(_ contents: String) {
    for ending in ["dic", "yml", "csv", "lc3", "txt"] {
      #expect(throws: LexiconError.self) { try LexiconReader.read(Array(contents.utf8), path: "x.\(ending)") }
    }
  }
}
