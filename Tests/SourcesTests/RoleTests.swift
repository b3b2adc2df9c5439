import AnalyzerKit
import Testing

@testable import Sources

@Suite struct RoleTests {
  @Test(
    arguments: [
      ("⟦Mayor Vera Lund⟧ said no.", SourceRole.official),
      ("⟦Vera Lund, a judge in Marn,⟧ said no.", .official),
      ("⟦A spokesman for the county police⟧ said no.", .official),
      ("⟦The Ministry of Ports⟧ said no.", .official),
      ("⟦Police⟧ said no.", .official),
      ("⟦Norway⟧ said no.", .official),
      ("⟦Norwegian leaders⟧ said no.", .official),
      ("⟦Sen. Vera Lund⟧ said no.", .politician),
      ("⟦The campaign’s press secretary⟧ said no.", .politician),
      ("⟦A party official⟧ said no.", .politician),
      ("⟦Carl Holm, a professor of law at Orrin University,⟧ said no.", .expert),
      ("⟦Budget analysts⟧ said no.", .expert),
      ("⟦A director at the Institute for Rivers⟧ said no.", .expert),
      ("⟦A reporter⟧ said no.", .media),
      ("⟦The Marn Gazette⟧ reported it.", .media),
      ("⟦The newspaper’s editor⟧ said no.", .media),
      ("⟦The company’s chief executive, Carl Holm,⟧ said no.", .business),
      ("⟦The owner of a restaurant in Marn⟧ said no.", .business),
      ("⟦A neighbor⟧ said no.", .citizen),
      ("⟦44 percent⟧ said no.", .citizen),
      ("⟦The president of the union⟧ said no.", .advocacy),
      ("⟦An activist⟧ said no.", .advocacy),
    ])
  func aSourceHasARole(_ marked: String, _ role: SourceRole) throws {
    let example = Example(marked).plain
    let typer = try Typed(example.text).typer
    let place = try #require(example.places.first)
    #expect(typer.type(place).role == role)
  }

  @Test func whatTheArticleSaysElsewhereCounts() throws {
    let typed = try Typed("Vera Lund, a candidate for mayor, came late. Everyone waited. Lund said no.")
    let type = typed("Lund said")
    #expect(type.role == .politician)
    #expect(type.roleWords.map { typed.typer.passage.string($0) }?.contains("candidate") == true)
  }

  @Test func aNameSaysNothing() throws {
    #expect(try Typed("Vera Lund said no.")("Vera Lund").role == nil)
    #expect(try Typed("A spokesman said no.")("A spokesman").role == nil)
  }

  @Test func whatSomebodyWasCountsLess() throws {
    let words = "Carl Holm, a former minister and now a professor at Orrin University, came. Holm, the professor, said no."
    #expect(try Typed(words)("Holm, the professor,").role == .expert)
  }
}
