import AnalyzerKit
import Testing

@Suite("Emphasis and links")
struct MarkupTests {
  private let names: [(EntityType, [String])] = [(.PERSON, ["Eva Sund", "Sund"])]

  @Test(
    "marks around a name do not hide the speaker",
    arguments: [
      "“It is old,” said **Eva Sund**, who runs the mill.", "“It is old,” said *Eva Sund*.", "“It is old,” __Eva Sund__ said.",
      "[Eva Sund](https://example.org/sund) said: “It is old.”",
    ])
  func speaker(_ sentence: String) throws {
    let (_, found) = try quotes(sentence, names)
    #expect(found.map(\.speaker) == ["Eva Sund"])
    #expect(found.map(\.kind) == [.direct])
  }

  @Test("what was said keeps its marks and its place")
  func content() throws {
    let (text, found) = try quotes("Eva Sund said that the *mill* was old.", names)
    #expect(found.map { $0.words(text) } == [["that the *mill* was old"]])
  }

  @Test("asterisks and underscores that are no emphasis stay harmless")
  func stray() throws {
    let (_, found) = try quotes("Eva Sund said 2 * 3 * 4 was * _ 24. The file my_old_notes is * hers.", names)
    #expect(found.map(\.speaker) == ["Eva Sund"])
    _ = try quotes(String(repeating: "*", count: 20_000))
    _ = try quotes(String(repeating: "*a ", count: 5_000) + String(repeating: "[a](b", count: 2_000))
  }
}
