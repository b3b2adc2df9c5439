import AnalyzerKit
import Foundation
import JSON
import Reading

/// A large corpus made of the paragraphs of a few articles, shuffled by a seed: JSON Lines of `id` and `text`.
enum Corpus {
  /// Writes articles until their texts hold `bytes`. Throws where an article cannot be read or the file not written.
  static func write(to path: String, from samples: String, bytes: Int, seed: UInt64) throws {
    var heads: [String] = []
    var paragraphs: [String] = []
    for file in try InputExpansion.expand([samples]) {
      for article in try Reading.articles(at: file) {
        let prose = article.blocks.filter { $0.kind == .paragraph && $0.isAnalysed }
        paragraphs += prose.map { article.text.string($0.span) }
        let head = article.blocks.prefix { $0.kind != .paragraph }.filter(\.isAnalysed).map { article.text.string($0.span) }
        if !head.isEmpty { heads.append(head.joined(separator: "\n\n")) }
      }
    }
    guard !paragraphs.isEmpty else { throw ReadingError.noText(path: samples) }
    var generator = SeededGenerator(seed: seed)
    var output = [UInt8]()
    var written = 0
    var number = 0
    while written < bytes {
      number += 1
      var parts = heads.randomElement(using: &generator).map { [$0] } ?? []
      for _ in 0..<Int.random(in: 8...40, using: &generator) { parts.append(paragraphs.randomElement(using: &generator) ?? "") }
      let text = parts.joined(separator: "\n\n")
      written += text.utf8.count
      var writer = JSONWriter()
      writer.beginObject()
      writer.member("id", .string("made-\(number)"))
      writer.member("text", .string(text))
      writer.endObject()
      writer.newline()
      output += writer.bytes
    }
    try Data(output).write(to: URL(fileURLWithPath: path))
  }
}
