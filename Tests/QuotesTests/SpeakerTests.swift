import AnalyzerKit
import Testing

@Suite("Who a source is")
struct SpeakerTests {
  private let sund: [(EntityType, [String])] = [(.PERSON, ["Eva Sund", "Sund"]), (.PERSON, ["Jonas Prag", "Prag"])]

  @Test("a surname is its bearer, by the fullest name, with the entity's id")
  func surname() throws {
    let (_, found) = try quotes("Eva Sund runs the mill.\n\n“It is old,” Sund said.", sund)
    #expect(found.map(\.speaker) == ["Eva Sund"])
    #expect(found.map(\.entity) == ["e1"])
  }

  @Test("a pronoun is the person the paragraph before introduced, and says so")
  func pronoun() throws {
    let (_, found) = try quotes("Among them was Jonas Prag, who did not give his age.\n\n“It is old,” he told Reuters.", sund)
    let quote = found.first { $0.kind == .direct }
    #expect(quote?.speaker == "Jonas Prag")
    #expect(quote?.toldTo == "Reuters")
    #expect(quote?.reason.evidence.contains { $0.label == "antecedent" && $0.ref == "e1" } == true)
  }

  @Test("a pronoun does not become somebody whom the article calls by the other one's title")
  func titles() throws {
    let (_, found) = try quotes("Mrs. Sund met Mr. Prag at noon. “It is old,” he said.", [(.PERSON, ["Sund"]), (.PERSON, ["Prag"])])
    #expect(found.filter { $0.kind == .direct }.map(\.speaker) == ["Prag"])
  }

  @Test("a relative pronoun is the noun before it")
  func relative() throws {
    let (_, found) = try quotes("Eva Sund, who said the mill was old, left at noon.", sund)
    #expect(found.map(\.speaker) == ["Eva Sund"])
  }

  @Test("a relative of somebody is a speaker of their own")
  func kin() throws {
    let (_, found) = try quotes(
      "Jonas Prag left. Prag’s father, who did not give his name, told Reuters that the mill was old. “I built it,” he said.", sund)
    #expect(found.filter { $0.reason.rule != "noun" && $0.cue.count == 1 }.suffix(2).map(\.speaker) == ["Prag’s father", "Prag’s father"])
  }

  @Test("a description that was introduced with a name is that name")
  func role() throws {
    let (_, found) = try quotes("Eva Sund, a geologist at the university, saw it first. “It is old,” the geologist said.", sund)
    #expect(found.filter { $0.kind == .direct }.map(\.speaker) == ["Eva Sund"])
  }

  @Test("an indefinite source keeps its description, and the definite one after it is the same")
  func anonymous() throws {
    let (_, found) = try quotes("A former clerk of the mill said it was old. “We all knew,” the former clerk said.")
    #expect(found.map(\.speaker) == ["A former clerk of the mill", "A former clerk of the mill"])
  }

  @Test("the end of an organisation's name is that organisation")
  func organisation() throws {
    let (_, found) = try quotes(
      "The Luss Port Authority owns the pier. The port authority said the pier was safe.", [(.ORG, ["Luss Port Authority"])])
    #expect(found.map(\.speaker) == ["Luss Port Authority"])
  }

  @Test("what one reports that another said was said by the other, reported by the one")
  func reported() throws {
    let (_, found) = try quotes("The Luss Wire reports Eva Sund said on Monday that the mill was “gone.”", sund + [(.ORG, ["Luss Wire"])])
    #expect(found.map(\.speaker) == ["Eva Sund"])
    #expect(found.map(\.reportedBy) == ["Luss Wire"])
    #expect(found.map(\.kind) == [.mixed])
  }

  @Test("two people joined by “and” are the “they” that follows")
  func couple() throws {
    let (_, found) = try quotes(
      "Ana and Jan Roe rent a flat. They said they missed the sea.\n\n“We swam daily,” Jan Roe said.\n\n“Twice,” said his wife.",
      [(.PERSON, ["Ana"]), (.PERSON, ["Jan Roe"])])
    #expect(found.map(\.speaker) == ["Ana and Jan Roe", "Jan Roe", "Ana Roe"])
  }
}
