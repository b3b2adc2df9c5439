import AnalyzerKit
import Testing

@testable import Sources

@Suite struct HostileInputTests {
  @Test(
    arguments: [
      "“", "said said said", "He said. She said. They said they said.", "’s said ’s", "“No,” said of of of.", "of said of",
      "anonymity because because because", "A nurse said said on condition of anonymity to to to", "“No,” said , , , and and and.",
      "\u{0}\u{1} said \u{FFFD}", "R-TX, D-Calif. said (R-", "“No,” said 44 % of 44 % of 44 %.", "the the the mayor said the mayor said",
    ])
  func anythingIsRead(_ words: String) {
    let ledger = LedgerOf(words)
    let length = words.utf8.count
    #expect(ledger.sources.allSatisfy { source in source.places.allSatisfy { $0.end <= length } && source.statements > 0 })
  }

  @Test func anyStretchCanBeTyped() throws {
    let words = "Mayor Vera Lund, a judge in Marn, said “no” to 44 percent of the club’s members, who wanted it."
    let typer = try Typed(words).typer
    for start in stride(from: 0, to: words.utf8.count, by: 3) {
      for end in stride(from: start, through: words.utf8.count, by: 5) { _ = typer.type(TextSpan(start, end)) }
    }
    #expect(typer.type(TextSpan(0, 0)).form == .unattributed)
  }

  @Test func manySources() {
    let words = (0..<3000).map { "A nurse on ward \($0) said it was late because of rain." }.joined(separator: "\n\n")
    #expect(LedgerOf(words).sources.map(\.statements).reduce(0, +) >= 3000)
  }
}
