import AnalyzerKit
import Entities
import Foundation
import JSON
import Reading

/// Exports the features of the name recogniser for articles whose names people have marked.
///
/// Standard input: JSON Lines, `{"id", "text", "entities": [{"start", "end", "type"}]}` with offsets in Unicode scalars and the types PER, ORG,
/// LOC and MISC. Standard output: `# id` and then the article’s stretches as `NameFeatureExport` writes them.
enum NamesFeatures {
  static let task = Main.Task(name: "names-features", usage: "< ARTICLES.jsonl > FEATURES") { _ in try run() }

  struct Unusable: Error, CustomStringConvertible {
    var line: Int
    var description: String { "line \(line): an object with id, text and entities (start, end, type in Unicode scalars) is needed" }
  }

  static func run() throws {
    let input = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
    var export = NameFeatureExport()
    for (number, line) in input.split(separator: 0x0A).enumerated() {
      let record = try JSONParser.parse(Array(line))
      guard let id = record["id"]?.string, let marked = record["entities"]?.array,
        let article = try Reading.articles(in: Array(line), path: id, format: .named("jsonl")).first
      else { throw Unusable(line: number + 1) }
      let offsets = scalarOffsets(article.text.bytes)
      let gold = try marked.map { name in
        guard let start = name["start"]?.int, let end = name["end"]?.int, let type = name["type"]?.string, start < end, end < offsets.count,
          let kind = NameLabel.Kind.allCases.first(where: { $0.name == type })
        else { throw Unusable(line: number + 1) }
        return NameFeatureExport.Gold(TextSpan(offsets[start], offsets[end]), kind)
      }
      export.append(AnalyzedText(article), gold)
      FileHandle.standardOutput.write(Data("# \(id)\n".utf8) + Data(export.bytes))
      export.removeAll()
    }
    FileHandle.standardError.write(Data("\(export.names) names, \(export.lost) of them not wholly where a name may stand\n".utf8))
  }

  /// The byte at which each scalar begins, and the end.
  private static func scalarOffsets(_ bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
  }
}
