import AnalyzerKit
import Testing

@testable import Workbench

/// Long work is announced before it begins, short work is not.
@Suite struct WorkEstimateTests {
  @Test func whatTakesLongIsAnnouncedWithItsSizeAndTime() throws {
    let articles = try Bench.workspace("Rain fell on the harbour.", "Nobody slept.").session.articles
    let bytes = articles.reduce(0) { $0 + $1.article.text.bytes.count }
    let slow = WorkEstimate(articles, rate: Double(bytes) / 40, cores: 2)
    #expect(slow.notice("analysing", patience: 5) == "analysing 2 articles, 0 MB: up to 20 seconds; Ctrl-C stops")
    #expect(slow.notice("analysing", patience: 21) == nil)
  }

  @Test func oneArticleIsReadOnOneCore() throws {
    let article = try Bench.workspace("Rain fell on the harbour.").session.articles
    let estimate = WorkEstimate(article, rate: Double(article[0].article.text.bytes.count) / 10, cores: 8)
    #expect(estimate.notice("reading", patience: 1) == "reading 1 article, 0 MB: up to 10 seconds; Ctrl-C stops")
  }

  @Test func findingQuotationsIsSlowerThanCounting() {
    #expect(WorkEstimate.rate(ofLayers: ["statistics", "quotes"]) < WorkEstimate.rate(ofLayers: ["sentiment"]))
  }

  @Test func nothingToReadIsNotAnnounced() {
    #expect(WorkEstimate([], rate: 1).notice("reading", patience: 0) == nil)
  }
}
