import AnalyzerKit
import Foundation
import Reading
import Testing

@testable import Workbench

/// Articles whose sentences or tokens were given, in session files and as inputs of layers.
@Suite struct GivenTextFileTests {
  private static let lines = """
    {"id": "a", "tokens": [["Ann", "did", "n't", "“", "é", "”", ","], ["New York", "Bob"]]}
    {"id": "b", "year": 2021, "deep": {"k": [1.5, null]}, "open": true, "sentences": ["Ann met Dr. Bob. “Go,” Bob said.", "No."]}

    """

  private func workspace(_ lines: String, path: String = "") throws -> Workspace {
    let workspace = Workspace(registry: try Bench.registry())
    for article in try Reading.articles(in: Array(lines.utf8), path: path, format: .named("jsonl")) {
      workspace.change("open") { _ = $0.add(article, sha256: "") }
    }
    return workspace
  }

  @Test func theBoundariesComeBack() throws {
    let workspace = try workspace(Self.lines)
    let bytes = try workspace.bytes()
    let loaded = try Bench.decode(bytes)
    #expect(loaded == workspace.session)
    #expect(loaded.articles.allSatisfy { $0.article.given != nil })
    #expect(
      String(decoding: bytes, as: UTF8.self).contains(#""given":{"sentences":[[0,19],[20,32]],"tokens":[[0,3],[4,7],[8,11],[12,13],"#))
    let text = workspace.analyst.text(of: try #require(loaded.article(1)))
    #expect(text.words.count == 9)
  }

  @Test func aFileWithoutThemLoadsAsBefore() throws {
    let workspace = try Bench.workspace("Ann met Bob.")
    let bytes = try workspace.bytes()
    #expect(!String(decoding: bytes, as: UTF8.self).contains("given"))
    #expect(try Bench.decode(bytes).articles[0].article.given == nil)
  }

  @Test func byReferenceTheyAreReadAgain() throws {
    try Bench.inFolder { folder in
      let path = "\(folder)/a.jsonl"
      try Data(Self.lines.utf8).write(to: URL(fileURLWithPath: path))
      let workspace = Workspace(registry: try Bench.registry())
      let digest = Workspace.sha256(ofFile: path)
      for article in try Reading.articles(at: path) { workspace.change("open") { _ = $0.add(article, sha256: digest) } }
      let bytes = try workspace.bytes(byReference: true)
      #expect(!String(decoding: bytes, as: UTF8.self).contains("given"))
      #expect(try Bench.decode(bytes).articles.map(\.article) == workspace.session.articles.map(\.article))
    }
  }

  @Test func otherBoundariesInTheSameTextMakeASavedLayerStale() throws {
    let first = try workspace(#"{"tokens": [["Ann", "met", "Bob", "."]]}"#)
    _ = try first.layers("counts")
    var session = try Bench.decode(try first.bytes())
    func isStale(_ session: Session) throws -> Bool {
      let other = Workspace(registry: try Bench.registry())
      other.change("x") { $0 = session }
      return try other.layers("counts")[0].stale != nil
    }
    #expect(try !isStale(session))
    let whole = try #require(session.articles.first?.article.given)
    var article = session.articles[0].article
    let length = article.text.bytes.count
    article.given = GivenText(sentences: whole.sentences, tokens: [TextSpan(0, 7), TextSpan(8, length)], length: length)
    session.update(1) { $0 = OpenArticle(id: 1, article: article, sha256: "") }
    #expect(try isStale(session))
  }
}
