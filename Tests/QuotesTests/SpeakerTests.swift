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
    #expect(quote?.person == "p1")
    #expect(quote?.reason.evidence.contains { $0.label == "introduced" && $0.ref == "p1" } == true)
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

  @Test("a relative pronoun after appositions and places is the person they describe")
  func apposedRelative() throws {
    let (_, found) = try quotes(
      "Eva Sund, a cook in Luss, Scotland, who hopes the mill will stay, left at noon.", sund + [(.GPE, ["Luss"]), (.GPE, ["Scotland"])])
    #expect(found.map(\.speaker) == ["Eva Sund"])
    #expect(found.map(\.entity) == ["e1"])
  }

  @Test("a name that the source's own words give is the speaker")
  func givenName() throws {
    let (_, found) = try quotes("The goats escaped. Their owner, a farmer who gave his name only as Lucien, said the gate was open.")
    #expect(found.map(\.speaker) == ["Lucien"])
  }

  @Test("a noun for what an organisation is belongs to its name")
  func body() throws {
    let (_, found) = try quotes("The Salt Metall union said the mill was lost.", [(.ORG, ["Salt Metall"])])
    #expect(found.map(\.speaker) == ["Salt Metall"])
    #expect(found.map(\.entity) == ["e1"])
  }

  @Test("a thing is never he or she, an organisation never they")
  func inanimate() throws {
    let (_, found) = try quotes(
      "Eva Sund won.\n\nThere is a sign that reads: “Closed today.” She said that she would rest.\n\nLuss College is old. They said the mill was lost.",
      sund + [(.ORG, ["Luss College"])])
    #expect(found.first { $0.kind == .indirect }?.speaker == "Eva Sund")
    #expect(found.last?.speaker != "Luss College")
  }

  @Test("names are on one line, however the article is wrapped")
  func oneLine() throws {
    let (_, found) = try quotes("A former clerk\nof the mill told the county\ncouncil that it was old.")
    #expect(found.map(\.speaker) == ["A former clerk of the mill"])
    #expect(found.map(\.toldTo) == ["the county council"])
  }

  @Test("what somebody was asked or told is not theirs")
  func asked() throws {
    let (_, found) = try quotes("Asked whether the mill was lost, Eva Sund said that it was.", sund)
    #expect(found.map(\.speaker) == [nil, "Eva Sund"])
    let (_, told) = try quotes("Eva Sund was told that the mill was lost.", sund)
    #expect(told.map(\.speaker) == [nil])
    #expect(told.map(\.toldTo) == ["Eva Sund"])
  }

  @Test("the antecedent of a pronoun is shown with its place, entity or not")
  func place() throws {
    let (text, found) = try quotes("Prag’s father said the mill was old. “I built it,” he said.", sund)
    let evidence = found.last?.reason.evidence.first { $0.label == "introduced" }
    #expect(evidence?.span.map { text.string($0) } == "Prag’s father")
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
