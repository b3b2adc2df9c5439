import Foundation
import TestSupport
import Testing

@testable import Words

/// The small corpus of the reference data: token lists, and what reference formulas make of them.
struct ExampleCorpus: Sendable {
  struct Row: Sendable {
    var word: String
    var counts: [String: Int]
    var measures: MeasureCase
  }

  struct Node: Sendable, CustomTestStringConvertible {
    var word: String
    var frequency: Int
    var slots: Int
    var reducedFrequency: Double
    var dispersion: MeasureCase
    var collocates: [Row]
    var testDescription: String { word }
  }

  var names: [String] = []
  /// The words of each document as numbers in `words`.
  var documents: [[Int32]] = []
  var words: [String] = []
  var size = 0
  var nodes: [Node] = []
  var keyness: [Row] = []
  var targetSize = 0
  var referenceSize = 0

  static let shared = ExampleCorpus()

  init() {
    guard let json = TestArticle.referenceJSON("data/stats/corpus_example.json"), let texts = json["documents"] as? [String: [String]]
    else { return }
    var numbers: [String: Int32] = [:]
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      names.append(name)
      documents.append(
        text.map { word in
          if let known = numbers[word] { return known }
          words.append(word)
          numbers[word] = Int32(words.count - 1)
          return Int32(words.count - 1)
        })
    }
    size = json["N"] as? Int ?? 0
    for (word, value) in (json["nodes"] as? [String: [String: Any]] ?? [:]).sorted(by: { $0.key < $1.key }) {
      nodes.append(
        Node(
          word: word, frequency: value["f_node"] as? Int ?? 0, slots: value["window_slots"] as? Int ?? 0,
          reducedFrequency: value["arf"] as? Double ?? 0,
          dispersion: MeasureCase([:], expected: value["dispersion"] as? [String: Any]),
          collocates: ExampleCorpus.rows(value["collocates"])))
    }
    let keyness = json["keyness_t3_vs_rest"] as? [String: Any] ?? [:]
    self.keyness = ExampleCorpus.rows(keyness["rows"])
    targetSize = keyness["target_tokens"] as? Int ?? 0
    referenceSize = keyness["reference_tokens"] as? Int ?? 0
  }

  private static func rows(_ json: Any?) -> [Row] {
    (json as? [[String: Any]] ?? []).map { row in
      Row(
        word: row["word"] as? String ?? "", counts: row.compactMapValues { $0 as? Int },
        measures: MeasureCase(row, expected: row["expected"] as? [String: Any]))
    }
  }

  func type(_ word: String) -> Int { words.firstIndex(of: word) ?? 0 }

  /// Places of a word in a document.
  func places(of word: String, in document: [Int32]) -> [Int] {
    let type = Int32(type(word))
    return document.indices.filter { document[$0] == type }
  }
}
