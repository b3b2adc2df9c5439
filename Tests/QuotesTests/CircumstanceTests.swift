import AnalyzerKit
import Testing

@Suite("To whom, where, by whom reported")
struct CircumstanceTests {
  private let names: [(EntityType, [String])] = [
    (.PERSON, ["Eva Sund", "Sund"]), (.PERSON, ["Jonas Prag", "Prag"]), (.ORG, ["Luss Courier", "Courier"]), (.GPE, ["Luss"]),
  ]

  @Test(
    "where, when and in what, in the article's words",
    arguments: [
      ("Eva Sund said on Monday that the mill was old.", "on Monday"),
      ("In a statement, Eva Sund said the mill was old.", "In a statement"),
      ("“It is old,” Eva Sund told reporters at a rally in Luss on Monday.", "at a rally in Luss on Monday"),
      (
        "“It is old,” Eva Sund said in an interview published Friday in the Luss Courier.",
        "in an interview published Friday in the Luss Courier"
      ),
      ("“It is old,” Eva Sund wrote on Twitter.", "on Twitter"),
    ])
  func occasion(_ words: String, _ occasion: String) throws {
    #expect(try quotes(words, names).1.map(\.occasion) == [occasion])
  }

  @Test(
    "what is about the matter and not about the saying is no occasion",
    arguments: [
      "Eva Sund said in no way was the mill old.", "“It is old,” Eva Sund said of the mill.", "“It is old,” Eva Sund said with a smile.",
    ])
  func noOccasion(_ words: String) throws {
    let found = try quotes(words, names).1
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.occasion == nil })
  }

  @Test(
    "to whom: by name, by whom a pronoun stands for, by whom the letter or the interview was with",
    arguments: [
      ("“It is old,” Eva Sund told Prag.", "Jonas Prag"), ("Jonas Prag came. “It is old,” Eva Sund told him.", "Jonas Prag"),
      ("“It is old,” Eva Sund told reporters on Monday.", "reporters"),
      ("“It is old,” Eva Sund wrote in a letter to Jonas Prag.", "Jonas Prag"),
      ("“It is old,” Eva Sund said in an interview with the Courier.", "Luss Courier"),
    ])
  func toldTo(_ words: String, _ listener: String) throws {
    let names = names.map { $0.1[0] == "Jonas Prag" ? (.PERSON, ["Jonas Prag", "Prag"]) : $0 }
    #expect(try quotes("Jonas Prag reads the Luss Courier.\n\n" + words, names).1.first { $0.kind == .direct }?.toldTo == listener)
  }

  @Test("the chain leads from the pronoun over every link to where the person is introduced")
  func chain() throws {
    let (text, found) = try quotes("Jonas Prag owns the mill. He sold it in May. “It is old,” he said.", names)
    let quote = try #require(found.first { $0.kind == .direct })
    let links = quote.reason.evidence.filter { ["antecedent", "introduced"].contains($0.label) }
    #expect(links.last?.span.map { text.string($0) } == "Jonas Prag")
    #expect(links.last?.ref == "p1")
    #expect(links.allSatisfy { $0.note != nil })
  }

  @Test("what stands for many persons in ten thousand quotations is found in a moment, with a short chain")
  func many() throws {
    let words = "Jonas Prag owns the mill.\n\n" + String(repeating: "“It is old,” he said. ", count: 3_000)
    let found = try quotes(words, names).1
    #expect(found.count == 3_000)
    #expect(found.allSatisfy { $0.speaker == "Jonas Prag" && $0.reason.evidence.count < 10 })
  }
}
