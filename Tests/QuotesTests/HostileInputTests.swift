import AnalyzerKit
import Testing

@Suite("Hostile input")
struct HostileInputTests {
  @Test("ten thousand quotation marks, in one paragraph and in many")
  func manyMarks() throws {
    let one = String(repeating: "“a” ", count: 5_000)
    #expect(try quotes(one).1.count <= 5_000)
    let many = String(repeating: "“It is old,” Eva Sund said.\n\n", count: 5_000)
    #expect(try quotes(many).1.count == 5_000)
    _ = try quotes(String(repeating: "\"", count: 10_000))
    _ = try quotes(String(repeating: "“", count: 10_000) + "old")
  }

  @Test("one open quotation to the end of a long paragraph")
  func open() throws {
    let (text, found) = try quotes("Eva Sund said: “" + String(repeating: "It is old and nobody says so. ", count: 20_000) + "End.")
    #expect(found.map(\.speaker) == ["Eva Sund"])
    #expect(found.first?.content.last?.end == text.text.span.end)
  }

  @Test("nested, crossed and stray marks")
  func nested() throws {
    _ = try quotes("“a ‘b “c ‘d” e’ f” g’")
    _ = try quotes("’” ’ “ ‘ »«")
    _ = try quotes("”")
    _ = try quotes("")
    #expect(try quotes("The ’90s were loud, and rock ’n’ roll measured 6'2\" in its boots.").1.isEmpty)
  }

  @Test("words of saying without end")
  func cues() throws {
    let said = String(repeating: "Eva Sund said ", count: 4_000)
    #expect(try !quotes(said).1.isEmpty)
    _ = try quotes(String(repeating: "said, ", count: 10_000))
    _ = try quotes(String(repeating: "according to ", count: 10_000))
  }

  @Test("every span lies within the text, and pieces stand in order")
  func spans() throws {
    let (text, found) = try quotes("“A,” she said, “b.” “C. D,” he said.\n\n“E\n\n“F”\n\nG said “h: i, “j” said K.")
    for quote in found {
      for span in quote.content + quote.source + quote.cue { #expect(text.text.span.contains(span)) }
      #expect(zip(quote.content, quote.content.dropFirst()).allSatisfy { $0.end <= $1.start })
    }
  }
}
