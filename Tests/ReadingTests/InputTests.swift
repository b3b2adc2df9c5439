import ArticleModel
import Foundation
import Reading
import Testing

/// A folder of its own for each test, gone afterwards.
private final class Folder {
  let path: String

  init(_ files: [String: String]) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("lede-input-\(UUID().uuidString)").path
    for (name, text) in files {
      let file = path + "/" + name
      try FileManager.default.createDirectory(
        atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func expand(_ arguments: String...) throws -> [String] {
    try InputExpansion.expand(arguments.map { path + "/" + $0 }).map { String($0.dropFirst(path.utf8.count + 1)) }
  }
}

@Suite struct InputTests {
  private func folder() throws -> Folder {
    try Folder([
      "b.txt": "b", "a.txt": "a", "Z.md": "z", "sub/c.jsonl": "{}", "sub/deep/d.csv": "text", ".hidden/e.txt": "e", ".f.txt": "f",
      "photo.png": "p", "README.md": "r", "odd [1].txt": "o", "sub/é.txt": "é",
    ])
  }

  @Test func aFolderGivesItsArticlesInTheOrderOfTheirPaths() throws {
    #expect(try folder().expand("") == ["Z.md", "a.txt", "b.txt", "odd [1].txt", "sub/c.jsonl", "sub/deep/d.csv", "sub/é.txt"])
    #expect(try folder().expand("sub") == ["sub/c.jsonl", "sub/deep/d.csv", "sub/é.txt"])
  }

  @Test(arguments: [
    ("*.txt", ["a.txt", "b.txt", "odd [1].txt"]), ("?.txt", ["a.txt", "b.txt"]), ("[a-c].txt", ["a.txt", "b.txt"]), ("[!a].txt", ["b.txt"]),
    ("*/*", ["sub/c.jsonl", "sub/é.txt"]), ("**/*.csv", ["sub/deep/d.csv"]), ("**/*.txt", ["a.txt", "b.txt", "odd [1].txt", "sub/é.txt"]),
    ("s*/d*/*", ["sub/deep/d.csv"]), ("sub/?.txt", ["sub/é.txt"]), ("sub/**", ["sub/c.jsonl", "sub/deep/d.csv", "sub/é.txt"]),
    ("*o*o*", ["photo.png"]), ("odd [1].txt", ["odd [1].txt"]),
  ])
  func patterns(pattern: String, expected: [String]) throws {
    #expect(try folder().expand(pattern) == expected)
  }

  @Test func argumentsKeepTheirOrderAndFilesComeOnce() throws {
    #expect(try folder().expand("b.txt", "*.txt") == ["b.txt", "a.txt", "odd [1].txt"])
    #expect(try InputExpansion.expand(["-"]) == ["-"])
  }

  @Test func whatNamesNothingIsAnErrorThatSaysSo() throws {
    let folder = try Folder(["empty/photo.png": "p", "a.txt": "a"])
    func message(_ name: String) -> String? {
      #expect(throws: ReadingError.self) { try folder.expand(name) }?.description.replacing(folder.path + "/", with: "")
    }
    #expect(message("gone.txt") == "gone.txt: no such file or folder")
    #expect(message("*.csv") == "*.csv: nothing matches this pattern")
    #expect(message("a.txt/b") == "a.txt/b: no such file or folder")
    #expect(message("empty") == "empty: no articles in this folder; Lede reads text, Markdown, JSON Lines and CSV")
    #expect(throws: ReadingError.isFolder(path: folder.path)) { try Reading.articles(at: folder.path) }
    #expect(throws: ReadingError.notFound(path: folder.path + "/gone")) { try Reading.articles(at: folder.path + "/gone") }
  }

  @Test func aLoopOfLinksEnds() throws {
    let folder = try Folder(["sub/a.txt": "a"])
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/sub/up", withDestinationPath: "..")
    #expect(try folder.expand("") == ["sub/a.txt"])
    #expect(try folder.expand("**/*.txt") == ["sub/a.txt"])
  }

  @Test func filesLargerThanOneChunkAreReadWhole() throws {
    let line = "{\"text\": \"\(String(repeating: "Pier ", count: 40_000))\"}\n"
    let row = "1,\"\(String(repeating: "Pier and pier or pier and pier\n", count: 10_000))\"\n"
    let folder = try Folder([
      "a.jsonl": String(repeating: line, count: 5), "a.csv": "id,text\n" + String(repeating: row, count: 5),
      "a.txt": String(repeating: "Pier and pier\n\n", count: 40_000),
    ])
    #expect(try Reading.articles(at: folder.path + "/a.jsonl").map(\.text.bytes.count) == Array(repeating: 200_000, count: 5))
    #expect(try Reading.articles(at: folder.path + "/a.csv").map(\.text.bytes.count) == Array(repeating: 310_000, count: 5))
    #expect(try Reading.articles(at: folder.path + "/a.txt")[0].text.bytes.count == 600_000)
  }

  @Test func aRecordOverTheLimitIsRefused() throws {
    let folder = try Folder(["a.txt": String(repeating: "pier ", count: 500_000)])
    let path = folder.path + "/a.txt"
    #expect(throws: ReadingError.tooLarge(path: path, limit: 1 << 20)) {
      try Reading.articles(at: path, options: ReadingOptions(maximumArticleBytes: 1 << 20))
    }
  }

  @Test func readingStopsWhenItIsCancelled() throws {
    let folder = try Folder(["a.txt": "pier"])
    let path = folder.path + "/a.txt"
    #expect(throws: ReadingError.interrupted(path: path)) {
      try Reading.articles(at: path, options: ReadingOptions(isCancelled: { true }))
    }
  }

  @Test func pendingArticlesMayBeMadeOnOtherThreads() async throws {
    let lines = (0..<50).map { "{\"id\": \($0), \"text\": \"Pier \($0)\"}" }.joined(separator: "\n")
    var stream = try ArticleStream(bytes: Array(lines.utf8), path: "a.jsonl")
    var pending: [PendingArticle] = []
    while let item = stream.nextPending() { pending.append(try item.get()) }
    let texts = try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for (index, piece) in pending.enumerated() { group.addTask { (index, try piece.article().text.string) } }
      return try await group.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
    }
    #expect((0..<50).allSatisfy { texts[$0] == "Pier \($0)" })
  }
}
