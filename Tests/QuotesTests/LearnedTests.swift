import AnalyzerKit
import Testing

@testable import Quotes

/// What no rule lists: verbs of doubt and wish, nouns and documents that show something, who signs.
@Suite("Chosen by learned weights")
struct LearnedTests {
  private func found(_ sentence: String) throws -> [[String]] {
    let (text, quotes) = try quotes("The town has a mill and a bridge, and the bridge is old.\n\n" + sentence)
    return quotes.map { quote in
      [quote.source, quote.cue, quote.content].map { $0.map { text.string($0) }.joined(separator: " … ") }
    }
  }

  @Test(
    "beliefs, wishes, accusations and documents",
    arguments: [
      ("The report shows that the bridge is unsafe.", ["The report", "shows", "that the bridge is unsafe"]),
      ("Eva Sund hopes to reopen the school.", ["Eva Sund", "hopes", "to reopen the school"]),
      ("Residents worry that the river will rise.", ["Residents", "worry", "that the river will rise"]),
      ("Critics accused the county of hiding the figures.", ["Critics", "accused", "the county of hiding the figures"]),
      ("The council rejected the idea that the mill should close.", ["The council", "rejected", "the idea that the mill should close"]),
      ("She made clear that the mill would stay.", ["She", "made clear", "that the mill would stay"]),
      ("Jonas Prag pointed out that the bridge is old.", ["Jonas Prag", "pointed out", "that the bridge is old"]),
    ])
  func attitudes(_ sentence: String, _ gold: [String]) throws {
    #expect(try found(sentence) == [gold])
  }

  @Test("of an attribution within another only the outer one counts")
  func nested() throws {
    #expect(
      try found("Eva Sund said that she believes the mill will close.") == [["Eva Sund", "said", "that she believes the mill will close"]])
  }

  @Test("who signs a quotation of several sentences said it")
  func signed() throws {
    let quote = try #require(try found("“The water came up to the window. We had to swim.” — Maria Lund").first)
    #expect(quote == ["Maria Lund", "", "“The water came up to the window. We had to swim.”"])
  }

  @Test("the reason shows how sure the cue is")
  func chance() throws {
    let (_, quotes) = try quotes("“The mill will close,” Eva Sund said.")
    let note = try #require(quotes.first?.reason.evidence.compactMap(\.note).first.flatMap(Double.init))
    #expect(note > 0.9 && note < 1)
  }

  @Test("one sentence of thousands of clauses is read to its end")
  func longSentence() throws {
    let clause = "Eva Sund said the mill would close and "
    let (text, quotes) = try quotes(String(repeating: clause, count: 1500) + "the bridge was old.")
    #expect(quotes.count > 1000)
    #expect(quotes.allSatisfy { quote in quote.content.allSatisfy { $0.end <= text.bytes.count && $0.start < $0.end } })
  }
}
