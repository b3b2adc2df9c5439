import ArticleModel
import Foundation
import Linguistics

/// Exports what the parser is learned from.
enum ParserCommand {
  static let tasks = [
    Main.Task(name: "parser-features", usage: "TREEBANK OUT [plain|lower|upper|title]", run: features)
  ]

  /// Writes for each sentence its number of tokens (4 bytes, little-endian) and for each token: the hash of its word (8 bytes), its rows of the
  /// table of affixes (9 times 2 bytes), the row of its tag, its relation, and its head from 1 or 0 (2 bytes).
  @Sendable static func features(_ words: [String]) throws {
    guard words.count >= 2 else { throw TrainError("parser-features: expected TREEBANK OUT") }
    var bank = try Treebank(contentsOf: words[0])
    if words.count > 2 { try recase(&bank, words[2]) }
    let text = try bank.analyzed()
    let bytes = text.bytes.span
    var features = ParserFeatures()
    var output: [UInt8] = []
    var token = 0
    for sentence in bank.sentences {
      append(UInt32(sentence.count), to: &output)
      for (place, gold) in sentence.enumerated() {
        var hashes: [UInt64] = []
        var rows: [UInt32] = []
        features.read(
          bytes, Int(text.tokens.starts[token]), Int(text.tokens.ends[token]), isFirst: place == 0, bits: ParserFeatures.bits,
          hashes: &hashes, rows: &rows)
        for hash in hashes { append(hash, to: &output) }
        for row in rows { append(UInt16(row), to: &output) }
        output.append(UInt8(text.parserTag(token)))
        guard let relation = Relation(name: gold.relation) else { throw TrainError("parser-features: no relation \(gold.relation)") }
        output.append(relation.number)
        append(UInt16(gold.head), to: &output)
        token += 1
      }
    }
    try Data(output).write(to: URL(fileURLWithPath: words[1]))
  }

  private static func recase(_ bank: inout Treebank, _ form: String) throws {
    let change: (String) -> String
    switch form {
    case "plain": change = { $0 }
    case "lower": change = { $0.lowercased() }
    case "upper": change = { $0.uppercased() }
    case "title": change = { $0.prefix(1).uppercased() + $0.dropFirst() }
    default: throw TrainError("parser-features: expected plain, lower, upper or title, found \(form)")
    }
    for sentence in bank.sentences.indices {
      for token in bank.sentences[sentence].indices {
        bank.sentences[sentence][token].form = change(bank.sentences[sentence][token].form)
      }
    }
  }

  private static func append(_ value: some FixedWidthInteger, to output: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { output.append(contentsOf: $0) }
  }
}
