import AnalyzerKit
import Testing

@Suite struct ExampleTests {
  private func places(_ marked: String) -> [String] {
    let (text, places) = Example(marked).plain
    return places.map { SourceText(text).string($0) }
  }

  @Test func bracketsAreTakenOutAndTheirPlacesKept() {
    #expect(Example("The mayor ⟦reportedly⟧ resigned.").plain.text == "The mayor reportedly resigned.")
    #expect(places("The mayor ⟦reportedly⟧ resigned, ⟦perhaps⟧.") == ["reportedly", "perhaps"])
  }

  @Test func placesAreBytes() {
    #expect(Example("“Ça” – ⟦может⟧").plain.places == [TextSpan("“Ça” – ".utf8.count, "“Ça” – может".utf8.count)])
  }

  @Test func nestedPlacesComeInTheOrderOfTheirOpeningBrackets() {
    #expect(places("⟦the ⟦old⟧ mill⟧ and ⟦more⟧") == ["the old mill", "old", "more"])
  }

  @Test func aBracketWithoutAPartnerIsNoPlace() {
    #expect(places("a ⟧ b") == [])
    #expect(Example("a ⟧ b").plain.text == "a  b")
  }
}
