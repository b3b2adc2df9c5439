import AnalyzerKit
import TestSupport
import Testing

@testable import Quotes

@Suite struct VerbTests {
  private func quote(_ text: String) throws -> Quote? { try quotes(text).1.first }

  @Test(arguments: [
    ("“It will rain,” Ida Rust said.", "say", VerbOfSaying.neutral),
    ("Ida Rust has repeatedly claimed that it will rain.", "claim", .doubtful),
    ("Ida Rust pointed out that it would rain.", "point out", .assertive), ("Ida Rust did not admit that it rained.", "admit", .assertive),
    ("It will rain, according to Ida Rust.", "according to", .neutral), ("“It will rain,” insists Ida Rust.", "insist", .doubtful),
  ])
  func theVerbOfACueAndWhatItLetsOn(text: String, lemma: String, verb: VerbOfSaying) throws {
    let quote = try #require(try quote(text))
    #expect(quote.cueLemma == lemma && quote.verb == verb)
  }

  @Test func noVerbIsInTwoClasses() {
    let words = DataFile.verbs.flatMap { line in line.split(separator: 0x09).last?.split(separator: 0x7C).map(Array.init) ?? [] }
    #expect(Set(words).count == words.count && words.count > 150)
  }

  @Test func aQuotationWithoutACueHasNoVerb() throws {
    let quote = try #require(try quotes("“It will rain,” Ida Rust said.\n\n“I have seen the clouds.”").1.last)
    #expect(quote.cue.isEmpty == (quote.cueLemma == nil))
  }

  @Test func anotherCueHasAnotherVerb() throws {
    let text = TestArticle.text("Ida Rust claimed, and later admitted, that it rained.")
    var before = Quote(span: TextSpan(0, 8), reason: Reason("test"))
    before.cueLemma = "claim"
    before.verb = .doubtful
    var changed = before
    changed.cue = [TextSpan(28, 36)]
    let quote = QuotesAnalyzer.corrected(changed, from: before, given: ["cue"], in: text, Layers())
    #expect(quote.cueLemma == "admit" && quote.verb == .assertive)
    changed.verb = .neutral
    #expect(QuotesAnalyzer.corrected(changed, from: before, given: ["cue", "verb"], in: text, Layers()).verb == .neutral)
  }

  @Test func anotherContentHasAnotherKindUnlessItIsGiven() throws {
    let text = TestArticle.text("“It rains,” Ida Rust said, and added that it “pours” on Mondays.")
    let before = Quote(span: TextSpan(0, 3), reason: Reason("test"))
    func kind(_ words: String, given: [String] = ["content"]) throws -> Quote.Kind {
      var changed = before
      let bytes = Array(words.utf8)
      let start = try #require((0..<text.bytes.count).first { text.bytes[$0...].starts(with: bytes) })
      changed.content = [TextSpan(start, start + bytes.count)]
      let quote = QuotesAnalyzer.corrected(changed, from: before, given: given, in: text, Layers())
      #expect(quote.span == quote.content[0])
      return quote.kind
    }
    #expect(try kind("It rains") == .direct)
    #expect(try kind("that it “pours” on Mondays") == .mixed)
    #expect(try kind("on Mondays") == .indirect)
    #expect(try kind("on Mondays", given: ["content", "kind"]) == .direct)
  }

  @Test func anotherSpeakerIsNoLongerTheEntityOfTheFirst() {
    let text = TestArticle.text("Ida Rust said it rains.")
    var ida = Entity(span: TextSpan(0, 8), reason: Reason("test"))
    ida.name = "Ida Rust"
    var layers = Layers()
    layers.set(.entities, Layer(marks: [ida], letter: "e"))
    var before = Quote(span: TextSpan(14, 22), reason: Reason("test"))
    before.entity = "e9"
    var changed = before
    changed.speaker = "ida rust"
    #expect(QuotesAnalyzer.corrected(changed, from: before, given: ["speaker"], in: text, layers).entity == "e1")
    changed.speaker = "Somebody Else"
    #expect(QuotesAnalyzer.corrected(changed, from: before, given: ["speaker"], in: text, layers).entity == nil)
  }
}
