import CommandLanguage
import Testing

struct ScriptLineTests {
  @Test(
    arguments: [
      ("", []),
      ("a\nb\n", ["1 a", "2 b"]),
      ("a\r\nb\rc", ["1 a", "2 b", "3 c"]),
      ("\u{FEFF}open x", ["1 open x"]),
      ("a \\\nb \\\r\nc\nd", ["1 a b c", "4 d"]),
      ("# a \\\nb", ["1 # a \\", "2 b"]),
      ("a \\", ["1 a "]),
      ("\n\nx", ["1 ", "2 ", "3 x"]),
      ("x\u{600}\\\ny", ["1 x\u{600}y"]),
    ])
  func `a script falls into commands with their line numbers`(script: String, lines: [String]) {
    #expect(ScriptLine.split(script).map { "\($0.number) \($0.text)" } == lines)
  }

  @Test func `an error in a joined line is found in its own line`() throws {
    let script = "echo hi\nquotes \\\n  --whère x \\\n  --top"
    let line = try #require(ScriptLine.split(script).last)
    let command = try #require(try Command.parse(line.text))
    let option = OptionSchema("top", .word(placeholder: "N"), help: "")
    let unknown = #expect(throws: CommandError.self) { try command.arguments([option]) }
    #expect(
      unknown?.located(in: line, file: "a.lede", plain)
        == "a.lede:3:3: error: quotes has no option --whère; help quotes lists its options")
    let missing = #expect(throws: CommandError.self) {
      try command.arguments([option, OptionSchema("whère", .word(placeholder: "X"), help: "")])
    }
    #expect(missing?.located(in: line, file: "a.lede", plain) == "a.lede:4:3: error: --top needs a value: --top N")
  }

  @Test func `columns count Unicode scalars`() throws {
    let line = try #require(ScriptLine.split("kwic “é日” $no").first)
    let error = #expect(throws: CommandError.self) { try Command.parse(line.text) }
    #expect(error?.located(in: line, file: "s", plain).hasPrefix("s:1:11: error: ") == true)
  }
}
