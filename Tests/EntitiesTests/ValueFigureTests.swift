import AnalyzerKit
import Foundation
import Reading
import TestSupport
import Testing

@testable import Entities

/// The figure on the annotated cases that lie beside the project; skipped where they do not.
@Suite(
  .enabled(if: ReferenceFile("data/numbers/recognizers_numbers_dev.jsonl.gz").isThere, "the annotated numbers are not here"))
struct ValueFigureTests {
  /// 87.8 when it was written.
  @Test func numbersAndAmountsAreFoundWithTheirValues() throws {
    let gold = ReferenceFile("data/numbers/recognizers_numbers_dev.jsonl.gz")
    let folder = FileManager.default.temporaryDirectory.appending(path: "values-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (analysed, predictions) = (folder.appending(path: "analysed.jsonl"), folder.appending(path: "predictions.json"))
    var lines = Data()
    for line in try gold.lines() {
      let record = try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
      lines += try JSONSerialization.data(withJSONObject: try ValueFigureTests.analysed(record))
      lines.append(0x0A)
    }
    try lines.write(to: analysed)
    let tools = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../Tools/evaluate/number_cases.py")
      .standardizedFileURL
    _ = try Program.run("python3", tools.path, "predictions", analysed.path, predictions.path)
    let scorer = ReferenceFile("scorers/score_numbers.py")
    let report = try JSONSerialization.jsonObject(with: Program.run("python3", scorer.path, gold.path, predictions.path, "--json"))
    let all = try #require((report as? [String: Any])?["ALL"] as? [String: Any])
    let figure = try #require(all["value_f1"] as? Double)
    #expect(figure >= 0.84, "value F1 is \(figure)")
  }

  /// As `lede analyze` writes it, with what the scorer needs.
  private static func analysed(_ record: [String: Any]) throws -> [String: Any] {
    let id = try #require(record["id"] as? String)
    let text = AnalyzedText(try Reading.article(text: try #require(record["text"] as? String), path: id))
    let bytes = text.bytes
    func scalars(_ end: Int) -> Int { bytes[..<end].count { $0 & 0xC0 != 0x80 } }
    let entities = try EntitiesAnalyzer(options: EntitiesOptions()).analyze(text, Layers()).map { entity in
      let mentions = entity.mentions.map { mention -> [String: Any] in
        [
          "start": scalars(mention.span.start), "end": scalars(mention.span.end), "text": mention.text, "kind": mention.kind.rawValue,
          "number": mention.number ?? NSNull(), "upper": mention.upper ?? NSNull(), "unit": mention.unit ?? NSNull(),
          "bound": mention.bound?.rawValue ?? NSNull(),
        ]
      }
      return ["type": entity.type.rawValue, "mentions": mentions] as [String: Any]
    }
    return ["id": id, "entities": entities]
  }
}
