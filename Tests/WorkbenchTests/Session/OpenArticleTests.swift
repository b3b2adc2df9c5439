import AnalyzerKit
import Reading
import Testing

@testable import Workbench

@Suite struct OpenArticleTests {
  private func open(_ text: String = "First words of all.\n\nSecond words of all.\n\nThird words of all.\n") throws -> OpenArticle {
    OpenArticle(id: 1, article: try Reading.article(text: text), sha256: "")
  }

  private func override(_ index: Int, _ open: OpenArticle, keep: Bool) -> OpenArticle.Override {
    .init(anchor: Anchor(open.readBlocks[index].span, in: open.article.text), keep: keep)
  }

  @Test func trimAndKeepAreEachOthersOpposite() throws {
    let before = try open()
    var article = before
    article.apply(override(1, article, keep: false))
    #expect(article.article.blocks[1].setAside != nil && article.overrides.count == 1)
    let once = article
    article.apply(override(1, article, keep: false))
    #expect(article == once, "twice is once")
    article.apply(override(1, article, keep: true))
    #expect(article == before)
  }

  @Test func whatTheReaderSetAsideIsPutBackAndTakenAwayAgain() throws {
    let samples = try Bench.proseSamples.map { try #require(try Reading.articles(at: Bench.sample($0)).first) }
    var tried = 0
    for article in samples {
      let before = OpenArticle(id: 1, article: article, sha256: "")
      for index in article.blocks.indices where article.blocks[index].setAside != nil {
        // Boilerplate repeats itself; a place that is told by its words alone has to be the block's.
        var open = before
        open.apply(override(index, open, keep: true))
        #expect(open.article.blocks[index].isAnalysed && !open.article.blocks[index].kind.isSetAside)
        open.apply(override(index, open, keep: false))
        #expect(open == before)
        tried += 1
      }
    }
    #expect(tried > 5)
  }

  @Test func decisionsSurviveAReloadAndCanBeTakenBackAfterwards() throws {
    var first = try open()
    first.apply(override(1, first, keep: false))
    let changed = try open("A new first paragraph.\n\nFirst words of all.\n\nSecond words of all.\n\nThird words of all.\n")
    var reloaded = OpenArticle(id: 1, article: changed.article, sha256: "", overrides: first.overrides)
    #expect(reloaded.article.blocks.map(\.isAnalysed) == [true, true, false, true])
    reloaded.apply(override(2, reloaded, keep: true))
    #expect(reloaded.overrides == [] && reloaded.article.blocks.allSatisfy(\.isAnalysed))
  }

  @Test func aDecisionAboutWordsThatAreGoneWaitsForThem() throws {
    let before = try open()
    var first = before
    first.apply(override(1, first, keep: false))
    let without = OpenArticle(id: 1, article: try open("First words of all.\n").article, sha256: "", overrides: first.overrides)
    #expect(without.unplacedOverrides == first.overrides && without.article.blocks.allSatisfy(\.isAnalysed))
    #expect(OpenArticle(id: 1, article: before.article, sha256: "", overrides: without.overrides) == first)
  }
}
