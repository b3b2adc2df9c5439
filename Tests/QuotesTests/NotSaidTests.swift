import AnalyzerKit
import Testing

@Suite("What is no quotation")
struct NotSaidTests {
  @Test(
    "ordinary verbs with an object",
    arguments: [
      "The county banned heavy trucks from the bridge.", "The college hired a consultant.", "He emailed the photographs to the museum.",
      "Eva Sund puts her ear to the wall.", "The clerk wrote down the number.", "Jonas Prag attacked twice on the last hill.",
      "Eva Sund called her office.", "They showed “The Salt Garden” for a month.", "Read those words twice.",
      "The hobbyists call themselves the Rust Society.",
    ])
  func ordinary(_ sentence: String) throws {
    #expect(try quotes(sentence).1.isEmpty)
  }

  @Test(
    "passives that name nobody, and states",
    arguments: [
      "The closure was announced in a letter from the county on Monday.", "Two men were charged in federal court.",
      "Jonas Prag was ordered to surrender his keys.", "The board was divided when it met on Monday.",
      "There have been widespread protests against the closure.", "Eva Sund is nervous about it.",
    ])
  func passive(_ sentence: String) throws {
    #expect(try quotes(sentence).1.isEmpty)
  }

  @Test(
    "the terms on which somebody spoke, or that they did not",
    arguments: [
      "A spokeswoman for the county declined to comment.", "The county did not respond to written questions.",
      "Eva Sund refused to answer.",
    ])
  func terms(_ sentence: String) throws {
    #expect(try quotes(sentence).1.isEmpty)
  }

  @Test("who asked not to be named is not quoted with that wish")
  func anonymity() throws {
    let (text, found) = try quotes("A clerk who asked not to be named said the mill was lost.")
    #expect(found.map { $0.words(text) } == [["the mill was lost"]])
  }

  @Test("titles: a participle or a capitalised noun is no cue")
  func titles() throws {
    #expect(try quotes("= ASIAN PLANS ON HOLD\n\nThe mill is old.").1.isEmpty)
    #expect(try quotes("= A town above a quarry is sinking, and deciding what to do\n\nThe mill is old.").1.isEmpty)
  }

  @Test(
    "verbs that report a noun phrase still do",
    arguments: [
      ("Eva Sund denied the charge.", "the charge"), ("Eva Sund condemned the closure of the mill.", "the closure of the mill"),
      ("Eva Sund demanded a second bridge.", "a second bridge"), ("Eva Sund called the mill a sin.", "the mill a sin"),
    ])
  func reported(_ sentence: String, _ content: String) throws {
    let (text, found) = try quotes(sentence)
    #expect(found.map { $0.words(text) } == [[content]])
    #expect(found.map(\.speaker) == ["Eva Sund"])
  }
}
