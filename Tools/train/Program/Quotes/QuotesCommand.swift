import AnalyzerKit
import Foundation
import JSON
import Quotes
import Reading

/// Exports what attribution is learned from, and applies weights that are not part of the program yet.
///
/// Standard input: JSON Lines, `{"id", "text", "attributions": [{"source", "cue", "content"}]}`, each a list of [start, end] in Unicode scalars.
enum QuotesCommand {
  static let tasks = [
    Main.Task(name: "quotes-features", usage: "< ARTICLES.jsonl > FEATURES") { _ in try features() },
    Main.Task(name: "quotes-found", usage: "WEIGHTS < ARTICLES.jsonl > QUOTES.jsonl", run: found),
  ]

  private static func articles(_ body: (String, JSONValue, AnalyzedText) throws -> Void) throws {
    let input = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
    for (number, line) in input.split(separator: 0x0A).enumerated() {
      let record = try JSONParser.parse(Array(line))
      guard let id = record["id"]?.string, let article = try Reading.articles(in: Array(line), path: id, format: .named("jsonl")).first
      else {
        throw TrainError("line \(number + 1): an object with id and text is needed")
      }
      try body(id, record, AnalyzedText(article))
    }
  }

  private static func features() throws {
    var export = AttributionExport()
    try articles { id, record, text in
      let offsets = scalarOffsets(text.bytes)
      func spans(_ value: JSONValue?) -> [TextSpan] {
        (value?.array ?? []).compactMap { pair in
          guard let start = pair.array?.first?.int, let end = pair.array?.last?.int, start < end, end < offsets.count else { return nil }
          return TextSpan(offsets[start], offsets[end])
        }
      }
      let gold = (record["attributions"]?.array ?? []).map {
        AttributionExport.Gold(source: spans($0["source"]), cue: spans($0["cue"]), content: spans($0["content"]))
      }
      export.append(text, gold)
      FileHandle.standardOutput.write(Data("# \(id)\n".utf8) + Data(export.bytes))
      export.removeAll()
    }
    FileHandle.standardError.write(Data("\(export.count) attributions, \(export.lost) of them without a candidate\n".utf8))
  }

  @Sendable private static func found(_ words: [String]) throws {
    guard words.count == 1 else { throw TrainError("quotes-found: expected WEIGHTS") }
    let weights = try Data(contentsOf: URL(fileURLWithPath: words[0]))
    try weights.withUnsafeBytes { bytes in
      let model = AttributionModel(bytes)
      try articles { id, _, text in
        let offsets = scalarOffsets(text.bytes)
        func number(_ byte: Int) -> Int { offsets.partition(byte) }
        func list(_ spans: [TextSpan]) -> String {
          "[" + spans.map { "[\(number($0.start)),\(number($0.end))]" }.joined(separator: ",") + "]"
        }
        let quotes = QuotesAnalyzer.attributed(text, model)
        let lines = quotes.map {
          "{\"kind\":\"\($0.kind.rawValue)\",\"content\":\(list($0.content)),\"source\":\(list($0.source)),\"cue\":\(list($0.cue)),\"rule\":\"\($0.reason.rule)\",\"chance\":\"\($0.reason.evidence.compactMap(\.note).first ?? "")\"}"
        }
        print("{\"id\":\"\(id)\",\"quotes\":[\(lines.joined(separator: ","))]}")
      }
    }
  }

  /// The byte at which each scalar begins, and the end.
  private static func scalarOffsets(_ bytes: [UInt8]) -> [Int] { bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count] }
}

extension [Int] {
  /// How many of the sorted numbers are less than `value`.
  fileprivate func partition(_ value: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
