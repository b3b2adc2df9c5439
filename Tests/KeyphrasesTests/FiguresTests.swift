import AnalyzerKit
import Foundation
import Reading
import TestSupport
import Testing

@testable import Keyphrases

/// Figures on stories whose keyphrases readers chose, which lie beside the project; skipped where they do not.
@Suite(.enabled(if: ReferenceFile("data/keyphrases/kpcrowd_dev.jsonl.gz").isThere, "the annotated stories are not here"))
struct FiguresTests {
  /// A TF-IDF over n-grams reaches 49.9.
  @Test func ofTheBestFiveMoreThanHalfAreReadersChoices() throws {
    let gold = ReferenceFile("data/keyphrases/kpcrowd_dev.jsonl.gz")
    let stories = try gold.lines()
    let analyzer = try KeyphrasesAnalyzer(options: KeyphrasesOptions())
    var found: [String: [String]] = [:]
    for story in stories {
      let record = try #require(try JSONSerialization.jsonObject(with: story) as? [String: Any])
      let (id, words) = (try #require(record["id"] as? String), try #require(record["text"] as? String))
      let text = AnalyzedText(try Reading.article(text: words, path: id))
      found[id] = try analyzer.analyze(text, Layers()).map(\.phrase)
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "keyphrases-\(UUID().uuidString).json")
    try JSONSerialization.data(withJSONObject: found).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let scorer = ReferenceFile("scorers/score_keyphrases.py")
    let report = try JSONSerialization.jsonObject(with: Program.run("python3", scorer.path, gold.path, file.path, "--json"))
    let precision = try #require((report as? [String: Any])?["p@5"] as? Double)
    #expect(precision >= 0.56, "precision at 5 is \(precision)")
  }
}
