import CommandLanguage
import Testing

struct RenderingTests {
  /// Chinese characters take two columns, ESC is shown.
  private let terminal = SafeText(
    make: { $0.replacing("\u{1B}", with: "␛") },
    width: { $0.unicodeScalars.reduce(0) { $0 + ($1.properties.isIdeographic ? 2 : 1) } })

  private func shown(_ line: String, columns: Int? = nil) -> String {
    let error = #expect(throws: CommandError.self) { try Command.parse(line) }
    return error?.pointing(into: line, columns: columns, terminal) ?? ""
  }

  @Test func `the wrong word is underlined`() {
    #expect(
      shown("kwic war $nothing 3") == """
        kwic war $nothing 3
                 ^^^^^^^^
        there is no variable $nothing; let nothing=VALUE sets it, and '$nothing' means the characters
        """)
  }

  @Test func `columns are those of the terminal, and controls are visible`() {
    #expect(
      shown("kwic 东京\u{1B} $no") == """
        kwic 东京␛ $no
                   ^^^
        there is no variable $no; let no=VALUE sets it, and '$no' means the characters
        """)
  }

  @Test func `of a long line the part around the error is shown`() {
    let long = String(repeating: "word ", count: 40)
    #expect(
      shown("kwic " + long + "$no " + long, columns: 30).split(separator: "\n").prefix(2) == [
        "…d word word word $no word wo…", "                  ^^^",
      ])
  }

  @Test func `something missing is pointed at where it belongs`() throws {
    let error = CommandError(.missingWord("a pattern", verb: "kwic"), 4..<4)
    #expect(error.pointing(into: "kwic", terminal) == "kwic\n    ^\nkwic needs a pattern")
  }

  @Test func `a range that does not fit the line does no harm`() {
    let error = CommandError("no", at: 3..<99)
    #expect(error.pointing(into: "é", terminal) == "é\n ^\nno")
    #expect(error.pointing(into: "ééé", terminal) == "ééé\n ^^\nno")
  }
}
