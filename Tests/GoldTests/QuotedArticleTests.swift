import AnalyzerKit
import Analyzers
import Testing
import Workbench

/// Whole made-up articles: every quotation, who said it, to whom, who reported it, on what occasion.
@Suite struct QuotedArticleTests {
  @Test func `every quotation of an article is found, with who, to whom, by whom reported and where`() throws {
    let registry = try Registry(analyzerModules)
    let names = try Gold.names(in: "quotes/articles")
    #expect(names.count >= 15)
    var score = QuotationScore()
    for name in names {
      let gold = try Gold.lines(of: "quotes/articles/\(name).tsv").filter { !$0.isEmpty }.map(GoldQuotation.init)
      let article = try Gold.file("quotes/articles/\(name).txt")
      let quotes = try Gold.marks("quotes", in: article, registry).marks.compactMap { $0 as? Quote }
      score.add(gold, quotes, in: article, name: name)
    }
    print(score.summary)
    let report = Comment(rawValue: score.summary + "\n" + score.surprises.joined(separator: "\n"))
    #expect(score.surprises.isEmpty, report)
    #expect(score.wanted > 130)
  }
}
