import AnalyzerKit
import Analyzers
import Testing
import Workbench

/// Who is who in short articles written for this project.
@Suite struct PeopleGoldTests {
  @Test func `names, nouns and pronouns are those of the right person`() throws {
    let registry = try Registry(analyzerModules)
    let names = try Gold.names(in: "people")
    var score = PeopleScore()
    for name in names {
      let gold = MarkedText(try Gold.lines(of: "people/\(name).txt").joined(separator: "\n").trimmingLineEnds)
      let (article, text) = (Gold.article(gold.text), gold.withoutTitleSign)
      try #require(article.text.string == text.text)
      let persons = try Gold.marks("people", in: article, registry).marks.map { $0.places.map(\.range) }
      score.add(text, persons, article: name)
    }
    #expect(names.count >= 12)
    let figures = """
      B³ P \(Counts.percent(score.precision.value)) R \(Counts.percent(score.recall.value)) F1 \(Counts.percent(score.f1))
      pronouns right \(Counts.percent(score.pronouns.recall)) of \(score.pronouns.gold)
      nominals right \(Counts.percent(score.nominals.recall)) of \(score.nominals.gold)
      """
    print(figures)
    let report = Comment(rawValue: figures + "\n" + score.errors.joined(separator: "\n"))
    #expect(score.f1 >= 0.83, report)
    #expect(score.pronouns.recall >= 0.82, report)
  }
}
