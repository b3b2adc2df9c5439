import AnalyzerKit
import TestSupport
import Testing

@testable import Keyphrases

@Suite struct KeyphrasesTests {
  @Test func anArticleWithoutWordsHasNoPhrases() throws {
    #expect(try KeyphrasesAnalyzer(options: KeyphrasesOptions()).analyze(TestArticle.text("… — !"), Layers()).isEmpty)
  }
}
