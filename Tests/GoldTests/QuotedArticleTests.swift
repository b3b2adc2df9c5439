import AnalyzerKit
import Analyzers
import Foundation
import Testing
import Workbench

/// Whole made-up articles: every quotation, who said it, to whom, who reported it, on what occasion.
@Suite struct QuotedArticleTests {
  /// `LEDE_RENEW_MISSES=1 swift test --filter QuotedArticleTests` writes anew what is not yet right.
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
    if ProcessInfo.processInfo.environment["LEDE_RENEW_MISSES"] != nil {
      return try Gold.write(score.differences.map { $0 + "\n" }.joined(), to: "quotes/known-differences.tsv")
    }
    let known = try Gold.lines(of: "quotes/known-differences.tsv").filter { !$0.isEmpty }
    let new = score.differences.filter { !known.contains($0) }
    let gone = known.filter { !score.differences.contains($0) }
    #expect(new.isEmpty, Comment(rawValue: "differs from the gold:\n" + new.joined(separator: "\n")))
    #expect(gone.isEmpty, Comment(rawValue: "no longer differs, to be taken from known-differences.tsv:\n" + gone.joined(separator: "\n")))
    #expect(score.wanted > 130)
  }
}
