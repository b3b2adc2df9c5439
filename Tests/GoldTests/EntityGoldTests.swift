import AnalyzerKit
import Analyzers
import Testing
import Workbench

/// Names, dates and amounts of sentences written for this project, each an article of its own.
@Suite struct EntityGoldTests {
  @Test func `names, dates and amounts are those that a reader marks`() throws {
    let registry = try Registry(analyzerModules)
    var score = EntityScore()
    var count = 0
    for name in try Gold.names(in: "entities") {
      for line in try Gold.lines(of: "entities/\(name).txt") where !line.isEmpty {
        let gold = MarkedText(line)
        let article = Gold.article(name == "headlines" ? "= \(gold.text)" : gold.text)
        try #require(article.text.string == gold.text)
        score.add(gold, try Gold.marks("entities", in: article, registry).marks.compactMap { $0 as? Entity })
        count += 1
      }
    }
    #expect(count >= 200)
    let figures = """
      names \(score.names)
      names of any type \(score.spans)
      dates and amounts \(score.values)
      normalised \(score.normalised)
      """
    print(figures)
    let report = Comment(rawValue: figures + "\n" + score.errors.joined(separator: "\n"))
    #expect(score.names.f1 >= 0.85, report)
    #expect(score.spans.f1 >= 0.92, report)
    #expect(score.values.f1 >= 0.92, report)
    #expect(score.normalised.recall >= 0.94, report)
  }
}
