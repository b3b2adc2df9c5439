import AnalyzerKit
import Foundation
import Reading
import TestSupport
import Testing

@testable import Quotes

/// Figures on articles whose attributions annotators marked, which lie beside the project; skipped where they do not.
@Suite(.enabled(if: TestArticle.reference("data/polnear/dev.jsonl.gz") != nil, "the annotated articles are not here"))
struct FiguresTests {
  /// Without looking at who the sources are; a conditional random field with dependencies reaches 87, 65 and 81.
  @Test func attributionsAreFoundAsAnnotatorsMarkThem() throws {
    let gold = FiguresTests.shared.appending(path: "data/polnear/dev.jsonl.gz")
    let scorer = FiguresTests.shared.appending(path: "scorers/score_quotes.py")
    var lines = Data()
    for line in try FiguresTests.run("gzip", "-dc", gold.path).split(separator: 0x0A) {
      let article = try #require(try Reading.articles(in: Array(line), path: "dev", format: .named("jsonl")).first)
      let record = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
      let text = AnalyzedText(article)
      let places = FiguresTests.scalars(text.bytes)
      let quotes = QuotesAnalyzer.attributed(text, .shared).map { quote in
        func spans(_ spans: [TextSpan]) -> [[Int]] { spans.map { [places[$0.start], places[$0.end]] } }
        return [
          "kind": quote.kind.rawValue, "content": spans(quote.content), "source": spans(quote.source), "cue": spans(quote.cue),
        ] as [String: Any]
      }
      let id = try #require(record["id"] as? String)
      lines += try JSONSerialization.data(withJSONObject: ["id": id, "quotes": quotes])
      lines.append(0x0A)
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "quotes-\(UUID().uuidString).jsonl")
    try lines.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let report = try JSONSerialization.jsonObject(with: FiguresTests.run("python3", scorer.path, gold.path, file.path, "--json"))
    func figure(_ topic: String, _ name: String) throws -> Double {
      try #require(((report as? [String: Any])?[topic] as? [String: Any])?[name] as? Double)
    }
    #expect(try figure("direct_e2e", "f1") >= 0.88)
    #expect(try figure("direct_source", "acc") >= 0.88)
    #expect(try figure("all_relaxed", "f1") >= 0.70)
    #expect(try figure("all_relaxed", "p") >= 0.77)
  }

  private static let shared = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../shared")
    .standardizedFileURL

  /// Of every byte, how many scalars begin before it.
  private static func scalars(_ bytes: [UInt8]) -> [Int] {
    var count = 0
    return bytes.map { byte in
      defer { if byte & 0xC0 != 0x80 { count += 1 } }
      return count
    } + [bytes.count { $0 & 0xC0 != 0x80 }]
  }

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
