import AnalyzerKit
import Testing

@testable import Sources

/// Each text holds its source once, between ⟦ and ⟧.
@Suite struct FormTests {
  @Test(
    arguments: [
      ("⟦Vera Lund⟧ said no.", SourceForm.named),
      ("⟦Mayor Vera Lund of Marn, who took office in May,⟧ said no.", .named),
      ("Vera Lund came. ⟦Ms. Lund⟧ said no.", .named),
      ("⟦The minister of ports, Mr. Carl Holm,⟧ said no.", .named),
      ("⟦Former Secretary of Ports Carl Holm⟧ said no.", .named),
      ("⟦One of her aides, Carl Holm,⟧ said no.", .named),
      ("“No,” said Carl Holm. ⟦Holm’s⟧ claim was denied.", .named),
      ("⟦Lena, 34, a nurse⟧ said no.", .partial),
      ("⟦A nurse⟧ said no.", .anonymous),
      ("⟦A spokesman for Vera Lund⟧ said no.", .anonymous),
      ("⟦Someone⟧ said no.", .anonymous),
      ("⟦One of the nurses⟧ said no.", .anonymous),
      ("⟦Two officials⟧ said no.", .group),
      ("⟦Some of the club’s members⟧ said no.", .group),
      ("⟦44 percent⟧ said no.", .group),
      ("⟦Residents living near the plant⟧ said no.", .group),
      ("⟦The school’s principal and the local bishop⟧ said no.", .group),
      ("⟦Many⟧ said no.", .group),
      ("⟦Companies⟧ complain about it.", .group),
      ("⟦Both sides⟧ said no.", .group),
      ("⟦The Ministry of Ports⟧ said no.", .organisation),
      ("⟦The company⟧ said no.", .organisation),
      ("⟦Police⟧ said no.", .organisation),
      ("⟦Norway⟧ said no.", .organisation),
      ("⟦Vera Lund’s campaign⟧ said no.", .organisation),
      ("⟦A new poll of voters⟧ showed it.", .document),
      ("⟦The memo, seen by reporters,⟧ said no.", .document),
      ("⟦Emails⟧ showed it.", .document),
      ("⟦She⟧ said no.", .pronoun),
      ("The nurse, ⟦who⟧ said no, left.", .pronoun),
      ("Mayor Vera Lund came late. ⟦The mayor⟧ said no.", .description),
    ])
  func aSourceHasAForm(_ marked: String, _ form: SourceForm) throws {
    let example = Example(marked).plain
    let typer = try Typed(example.text).typer
    let place = try #require(example.places.first)
    #expect(typer.type(place).form == form)
  }

  @Test func theWordsThatDecidedAreKept() throws {
    let typed = try Typed("A nurse at the clinic said no.")
    let type = typed("A nurse at the clinic")
    #expect(type.words.map { typed.typer.passage.string($0) } == "A nurse")
  }

  @Test func aNameAloneIsPartialOnlyWhereTheArticleBringsItInSo() throws {
    #expect(try Typed("Lena said no. Lena Berg left.")("Lena").form == .named)
    #expect(try Typed("Minister Holm said no.")("Minister Holm").form == .named)
    #expect(try Typed("Lena, who asked that her last name not be used, said no.")("Lena").form == .partial)
  }
}
