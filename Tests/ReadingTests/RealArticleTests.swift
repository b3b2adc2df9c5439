import ArticleModel
import Foundation
import Reading
import Testing

/// The shared real article, where it is there. Nothing of its text stands here.
@Suite struct RealArticleTests {
  static let path: String = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root.appendingPathComponent("shared/articles/voa.txt").path
  }()

  @Test(.enabled(if: FileManager.default.fileExists(atPath: path), "the shared article is not there"))
  func theArticleIsDividedAsAPersonDividesIt() throws {
    let article = try Reading.articles(at: Self.path)[0]
    var counts: [BlockKind: Int] = [:]
    for block in article.blocks { counts[block.kind, default: 0] += 1 }
    #expect(counts == [.title: 1, .byline: 1, .heading: 6, .paragraph: 28, .boilerplate: 3])
    #expect(article.blocks.suffix(3).allSatisfy { $0.setAside != nil })
    #expect(article.blocks.dropLast(3).allSatisfy { $0.setAside == nil })
    #expect(article.metadata.authors.count == 1)
    #expect(article.metadata.language == "en")
  }
}
