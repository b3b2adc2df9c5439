import AnalyzerKit
import Testing

@Suite("Where source, cue and content begin and end")
struct SpanTests {
  @Test("the source is the whole noun phrase with title, apposition and relative clause")
  func wholeSource() throws {
    let (text, found) = try quotes("Mayor Eva Sund, a printer who has run the town since 1998, said the mill would close.")
    #expect(found.map { text.string($0.source[0]) } == ["Mayor Eva Sund, a printer who has run the town since 1998,"])
  }

  @Test("the cue holds auxiliaries and adverbs, a colon belongs to it, a comma does not")
  func cue() throws {
    let (one, first) = try quotes("Eva Sund has repeatedly said the mill would close.")
    #expect(first.map { one.string($0.cue[0]) } == ["has repeatedly said"])
    let (two, second) = try quotes("Eva Sund said: “The mill will close.”")
    #expect(second.map { two.string($0.cue[0]) } == ["said:"])
    let (three, third) = try quotes("Eva Sund said, “The mill will close.”")
    #expect(third.map { three.string($0.cue[0]) } == ["said"])
    let (four, fourth) = try quotes("According to Eva Sund, the mill would close.")
    #expect(fourth.map { four.string($0.cue[0]) } == ["According to"])
  }

  @Test("content keeps its quotation marks and inner stop; the stop of the whole sentence stays out")
  func content() throws {
    let (one, first) = try quotes("Eva Sund said that the mill would close.")
    #expect(first.flatMap { $0.words(one) } == ["that the mill would close"])
    let (two, second) = try quotes("Eva Sund said: “The mill will close.”")
    #expect(second.flatMap { $0.words(two) } == ["“The mill will close.”"])
  }

  @Test("the person addressed is in none of the three")
  func addressee() throws {
    let (text, found) = try quotes("Eva Sund told the council the mill would close.")
    #expect(found.map(\.toldTo) == ["the council"])
    #expect(found.flatMap { $0.words(text) } == ["the mill would close"])
    #expect(found.map { text.string($0.cue[0]) } == ["told"])
  }

  @Test("what she added is a quotation of its own")
  func added() throws {
    let (text, found) = try quotes("“We will win,” Eva Sund said after the vote, adding: “Or lose.”")
    #expect(found.map { $0.words(text) } == [["“We will win,”"], ["“Or lose.”"]])
    #expect(found.map(\.speaker) == ["Eva Sund", "Eva Sund"])
  }

  @Test("whom it was said to, after the quotation")
  func addresseeAfter() throws {
    let (text, found) = try quotes("Eva Sund said: “The mill will close,” to the council.")
    #expect(found.map { $0.words(text) } == [["“The mill will close,”"]])
    #expect(found.map(\.toldTo) == ["the council"])
  }

  @Test("an inner quotation may close with the outer one", arguments: ["\"I said, 'It is old,'\"", "“I said, ‘It is old,’”"])
  func nestedClose(_ quotation: String) throws {
    let (text, found) = try quotes("\(quotation) Eva Sund said on Monday.")
    #expect(found.map { $0.words(text) } == [[quotation]])
    #expect(found.map(\.speaker) == ["Eva Sund"])
  }

  @Test("a quotation that its source interrupts is one, with two pieces")
  func interrupted() throws {
    let (text, found) = try quotes("“The mill,” said Eva Sund, “will close.”")
    #expect(found.map { $0.words(text) } == [["“The mill,”", "“will close.”"]])
    #expect(found.map(\.kind) == [.direct])
  }

  @Test("two cues that share a subject are two quotes with that source")
  func coordinated() throws {
    let (text, found) = try quotes("Eva Sund said the mill was lost and called the fire “a gift.”")
    #expect(found.map { $0.words(text) } == [["the mill was lost"], ["the fire “a gift.”"]])
    #expect(found.map(\.speaker) == ["Eva Sund", "Eva Sund"])
    #expect(found.map(\.kind) == [.indirect, .mixed])
  }
}
