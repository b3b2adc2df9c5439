import AnalyzerKit
import Foundation
import Reading
import TestSupport
import Testing

@testable import Keyphrases

/// Figures on stories whose keyphrases readers chose, which lie beside the project; skipped where they do not.
@Suite(.enabled(if: TestArticle.reference("data/keyphrases/kpcrowd_dev.jsonl.gz") != nil, "the annotated stories are not here"))
struct FiguresTests {
  /// A TF-IDF over n-grams reaches 49.9.
  @Test func ofTheBestFiveMoreThanHalfAreReadersChoices() throws {
    let gold = FiguresTests.shared.appending(path: "data/keyphrases/kpcrowd_dev.jsonl.gz")
    let stories = try FiguresTests.run("gzip", "-dc", gold.path).split(separator: 0x0A)
    let analyzer = try KeyphrasesAnalyzer(options: KeyphrasesOptions())
    var found: [String: [String]] = [:]
    for story in stories {
      let record = try #require(try JSONSerialization.jsonObject(with: Data(story)) as? [String: Any])
      let (id, words) = (try #require(record["id"] as? String), try #require(record["text"] as? String))
      let text = AnalyzedText(try Reading.article(text: words, path: id))
      found[id] = try analyzer.analyze(text, Layers()).map(\.phrase)
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "keyphrases-\(UUID().uuidString).json")
    try JSONSerialization.data(withJSONObject: found).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let scorer = FiguresTests.shared.appending(path: "scorers/score_keyphrases.py")
    let report = try JSONSerialization.jsonObject(with: FiguresTests.run("python3", scorer.path, gold.path, file.path, "--json"))
    let precision = try #require((report as? [String: Any])?["p@5"] as? Double)
    #expect(precision >= 0.56, "precision at 5 is \(precision)")
  }

  private static let shared = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../shared")
    .standardizedFileURL

  private static func run(_ arguments: String...) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }
}
