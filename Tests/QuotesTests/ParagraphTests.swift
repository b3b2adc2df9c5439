import AnalyzerKit
import Testing

@Suite("Quotations over several paragraphs and without a cue")
struct ParagraphTests {
  @Test("reopened in each paragraph and closed once, it is one quote")
  func reopened() throws {
    let (text, found) = try quotes(
      "“The mill burned,” Eva Sund said. “It was loud.\n\n“It was bright.\n\n“It is over.”\n\nThe roof is gone.")
    #expect(found.map { $0.words(text) } == [["“The mill burned,”", "“It was loud.", "“It was bright.", "“It is over.”"]])
  }

  @Test("a mark that is never closed loses nothing beyond its paragraph")
  func unclosed() throws {
    let (_, found) = try quotes("“The mill burned, Eva Sund said.\n\n“It was loud,” Jonas Prag said.\n\nJonas Prag said the roof was gone.")
    #expect(found.suffix(2).map(\.speaker) == ["Jonas Prag", "Jonas Prag"])
    #expect(found.suffix(2).map(\.kind) == [.direct, .indirect])
  }

  @Test("without a cue it belongs to whom the sentence before is about")
  func floor() throws {
    let (_, found) = try quotes("Eva Sund shook her head. “It was loud.”")
    #expect(found.map(\.speaker) == ["Eva Sund"])
    #expect(found.map(\.reason.rule) == ["floor-holder"])
  }

  @Test("a paragraph that ends in a colon is the cue of the next one")
  func colon() throws {
    let (text, found) = try quotes("Eva Sund wrote to the council:\n\n“It was loud.”")
    #expect(found.map { $0.words(text) } == [["“It was loud.”"]])
    #expect(found.map(\.speaker) == ["Eva Sund"])
  }

  @Test("transcripts by name, last names joined to the full one")
  func transcript() throws {
    let (_, found) = try quotes("EVA SUND: It was loud.\n\nJONAS PRAG: How loud?\n\nSUND: Very.")
    #expect(found.map(\.speaker) == ["EVA SUND", "JONAS PRAG", "EVA SUND"])
    #expect(found.allSatisfy { $0.reason.rule == "transcript" && $0.kind == .direct })
  }

  @Test("headlines: what stands after “Poll:”, and before “says X”")
  func headlines() throws {
    let (text, found) = try quotes("= Poll: Most drivers want a second bridge")
    #expect(found.map { $0.words(text) } == [["Most drivers want a second bridge"]])
    #expect(found.map { text.string($0.source[0]) } == ["Poll"])
    let (second, others) = try quotes("= Bridge is safe, says mayor")
    #expect(others.map { $0.words(second) } == [["Bridge is safe"]])
  }

  @Test("headings, scare quotes and titles of works are no quotations")
  func none() throws {
    #expect(try quotes("# “A gift from the sea”\n\nThe town is small.").1.isEmpty)
    #expect(try quotes("The “miracle” oven is rusting.").1.isEmpty)
    #expect(try quotes("Her novel, “The Salt Garden,” is long.").1.isEmpty)
  }
}
