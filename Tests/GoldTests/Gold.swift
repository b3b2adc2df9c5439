import AnalyzerKit
import Analyzers
import Foundation
import Reading
import TestSupport
import Testing
import Workbench

/// The files of Tests/Gold, and what the program finds in their texts.
enum Gold {
  /// The day on which all of the sentences are written, a Saturday.
  static let date = "2026-03-14"

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
    path: "Gold")

  /// Names of a folder's files that end in `.txt`, without the ending, sorted.
  static func names(in part: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: part).path).filter { $0.hasSuffix(".txt") }
      .map { String($0.dropLast(4)) }.sorted()
  }

  static func lines(of file: String) throws -> [String] {
    try String(contentsOf: folder.appending(path: file), encoding: .utf8).components(separatedBy: "\n")
  }

  static func write(_ words: String, to file: String) throws {
    try words.write(to: folder.appending(path: file), atomically: true, encoding: .utf8)
  }

  static func article(_ words: String) -> Article {
    var article = TestArticle.article(words)
    article.metadata.set("date", [date], Origin(.user))
    article.metadata.set("language", ["en"], Origin(.user))
    return article
  }

  /// A file as a user opens it, in English.
  static func file(_ name: String) throws -> Article {
    var article = try #require(try Reading.articles(at: folder.appending(path: name).path).first)
    article.metadata.set("language", ["en"], Origin(.user))
    return article
  }

  /// The marks of a layer; an issue is recorded where the analyzer fails.
  static func marks(_ layer: String, in article: Article, _ registry: Registry) throws -> (entry: AnalyzerEntry, marks: [any Mark]) {
    let results = try AnalysisPlan(registry, wanted: [layer]).run(AnalyzedText(article))
    let result = try #require(results.first { $0.analyzer.name == layer }, "there is no layer \(layer)")
    #expect(result.failure == nil)
    return (result.analyzer, result.marks)
  }
}
