import CommandLanguage
import Testing

struct WordValueTests {
  private func word(_ text: String) throws -> Word {
    try #require(try Lexer.words(text, variables: Variables(values: ["x": "a,b*"])).first)
  }

  @Test(
    arguments: [
      ("a,b", "a/b"), ("a", "a"), ("a,,b,", "a//b/"), ("\"a,b\",c", "«a,b»/c"), ("$x,c", "‹a,b*›/c"), ("''", "«»"),
    ])
  func `a list falls apart at bare commas`(text: String, parts: String) throws {
    #expect(try word(text).list().map(describe).joined(separator: "/") == parts)
  }

  @Test(
    arguments: [
      ("speaker=Ivan", "speaker|Ivan"), ("speaker=\"Ivan P\"", "speaker|«Ivan P»"), ("a=b=c", "a|b=c"), ("key=", "key|"),
      ("sentiment.mode=vader", "sentiment.mode|vader"), ("told-to=AP", "told-to|AP"), ("größe=2", "größe|2"), ("=x", nil), ("plain", nil),
      ("\"a=b\"", nil), ("dir/a=b.txt", nil), ("x,\"b\"=c", nil),
    ] as [(String, String?)])
  func `a word may assign`(text: String, parts: String?) throws {
    let assignment = try word(text).assignment()
    #expect(assignment.map { describe($0.key) + "|" + describe($0.value) } == parts)
  }

  @Test(
    arguments: [
      ("*.txt", "*.txt"), ("a.txt", nil), ("'*'.txt", nil), ("$x", nil), ("x=\"a*\"?", "x=a\\*?"), ("a\\b[0-9]", "a\\\\b[0-9]"),
    ] as [(String, String?)])
  func `only bare stars match files`(text: String, pattern: String?) throws {
    #expect(try word(text).globPattern == pattern)
  }

  @Test func `values of options are checked`() throws {
    #expect(try word("12").number("--top") == 12)
    #expect(try word("0").number("--width", least: 0) == 0)
    #expect(try word("'CSV'").choice("--as", among: ["table", "csv"]) == "csv")
    #expect(try word("told-to").column(among: ["told_to"]) == "told_to")
    let key = try word("-words").sortKey(among: ["words"])
    #expect(key.column == "words" && key.isDescending)
  }

  @Test(arguments: ["0", "-1", "x", "", "+1", "1.5", "99999999999999999999"])
  func `what is no count says so`(text: String) {
    let error = #expect(throws: CommandError.self) { try Word(bare: text).number("--top") }
    #expect(error?.description == "--top is a whole number from 1 up, which “\(text)” is not")
  }

  @Test func `an unknown value or column is pointed at`() {
    let format = #expect(throws: CommandError.self) { try Word(bare: "cvs").choice("--as", among: ["table", "csv"]) }
    #expect(format?.description == "--as is never “cvs”; did you mean csv?")
    let column = #expect(throws: CommandError.self) { try Word(bare: "-wrds").sortKey(among: ["words"]) }
    #expect(column?.description == "there is no column “wrds”; did you mean words?")
    #expect(column?.range == 1..<5)
  }
}
