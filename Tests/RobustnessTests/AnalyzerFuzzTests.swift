import AnalyzerKit
import Analyzers
import Foundation
import Reading
import Testing
import Workbench

/// Every analyzer on texts that nobody would write: pieces of the samples, cut, shuffled, with marks and bytes put in at random.
@Suite struct AnalyzerFuzzTests {
  @Test(arguments: 0..<24) func nothingCrashesAndEveryMarkLiesInTheText(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed) &+ 1)
    let plan = try AnalysisPlan(try Registry(analyzerModules))
    let pieces = try Samples.paragraphs()
    for _ in 0..<200 {
      let text = Mutation.text(from: pieces, &random)
      guard var article = try? Reading.article(text: text) else { continue }
      // A damaged text may look like another language, which some analyzers rightly refuse.
      article.metadata.set("language", ["en"], Origin(.user))
      check(article, plan)
    }
  }

  /// The same with the texts cut into tokens and sentences anywhere.
  @Test(arguments: 0..<12) func nothingCrashesOnGivenTokens(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed) &+ 1001)
    let plan = try AnalysisPlan(try Registry(analyzerModules))
    let pieces = try Samples.paragraphs()
    for _ in 0..<100 {
      let (sentences, tokens) = Mutation.pieces(of: Mutation.text(from: pieces, &random), &random)
      for record in [["language": "en", "sentences": sentences], ["language": "en", "tokens": tokens]] as [[String: Any]] {
        let line = try JSONSerialization.data(withJSONObject: record)
        check(try #require(Reading.articles(in: Array(line), path: "given.jsonl").first), plan)
      }
    }
  }

  private func check(_ article: Article, _ plan: AnalysisPlan) {
    let text = article.text.string
    for layer in plan.run(AnalyzedText(article)) {
      #expect(layer.failure == nil, "\(layer.analyzer.name) failed on: \(text.debugDescription)")
      for mark in layer.marks {
        let spans = mark.places + [mark.span] + mark.reason.evidence.compactMap(\.span)
        let isInside = spans.allSatisfy { Analysed.isWhole($0, article.text) }
        #expect(isInside, "\(layer.analyzer.name): a span leaves the text or cuts a character in: \(text.debugDescription)")
        if !isInside { return }
      }
    }
  }
}
