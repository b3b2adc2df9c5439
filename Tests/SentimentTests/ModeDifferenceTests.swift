import AnalyzerKit
import Foundation
import TestSupport
import Testing

@testable import Sentiment

/// The list of differences that `help sentiment` shows is true, and the documentation holds the same.
@Suite struct ModeDifferenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var difference: ModeDifference
    var testDescription: String { difference.what }
  }

  @Test(arguments: ModeDifference.all.map(Case.init(difference:)))
  func theModesDifferWhereTheListSaysSo(_ example: Case) throws {
    func score(_ mode: SentimentOptions.Mode) throws -> Sentiment? {
      var options = SentimentOptions()
      options.mode = mode
      return try SentimentAnalyzer(options: options).analyze(TestArticle.text(example.difference.example), Layers()).first
    }
    let vader = try #require(try score(.vader))
    let normalised = try #require(try score(.normalised))
    #expect(vader.compound != normalised.compound || vader.neutral != normalised.neutral)
  }

  @Test func theArticleOfTheDocumentationListsThemAll() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let article = try String(contentsOf: root.appending(path: "Plugins/Sentiment/Sentiment.docc/Sentiment.md"), encoding: .utf8)
    for difference in ModeDifference.all {
      #expect(article.contains("| \(difference.what) | \(difference.vader) | \(difference.normalised) |"), "\(difference.what)")
    }
  }
}
