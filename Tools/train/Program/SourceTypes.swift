import AnalyzerKit
import Entities
import Foundation
import JSON
import People
import Reading
import Sources

/// Types given source spans, for Scripts/evaluate.
///
/// Standard input: JSON Lines, `{"id", "text", "sources": [{"start", "end"}]}` with offsets in Unicode scalars. Standard output: one object, for each
/// id its spans with form and role.
enum SourceTypes {
  static let task = Main.Task(name: "source-types", usage: "< ARTICLES.jsonl > TYPES.json") { _ in try run() }

  struct Unusable: Error, CustomStringConvertible {
    var line: Int
    var description: String { "line \(line): an object with id, text and sources (start, end in Unicode scalars) is needed" }
  }

  static func run() throws {
    var output = JSONWriter()
    output.beginObject()
    for (number, line) in FileHandle.standardInput.readDataToEndOfFile().split(separator: 0x0A).enumerated() {
      let record = try JSONParser.parse(Array(line))
      guard let id = record["id"]?.string, let asked = record["sources"]?.array,
        let article = try Reading.articles(in: Array(line), path: id, format: .named("jsonl")).first
      else { throw Unusable(line: number + 1) }
      let typer = try typer(AnalyzedText(article))
      let bytes = article.text.bytes
      let offsets = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
      output.key(id)
      output.beginArray()
      for span in asked {
        guard let start = span["start"]?.int, let end = span["end"]?.int, start < end, end < offsets.count else {
          throw Unusable(line: number + 1)
        }
        let type = typer.type(TextSpan(offsets[start], offsets[end]))
        output.beginObject()
        output.member("start", .integer(start))
        output.member("end", .integer(end))
        output.member("form", .string(type.form.rawValue))
        output.member("role", type.role.map { .string($0.rawValue) } ?? .null)
        for (key, words) in [("words", type.words), ("role_words", type.roleWords)] {
          output.member(key, words.map { .string(article.text.string($0)) } ?? .null)
        }
        output.endObject()
      }
      output.endArray()
    }
    output.endObject()
    FileHandle.standardOutput.write(Data(output.bytes))
  }

  private static func typer(_ text: AnalyzedText) throws -> SourceTyper {
    var layers = Layers()
    layers.set(
      .entities, Layer(marks: try EntitiesAnalyzer(options: EntitiesOptions()).analyze(text, layers), letter: EntitiesAnalyzer.info.letter))
    layers.set(.people, Layer(marks: try PeopleAnalyzer(options: NoOptions()).analyze(text, layers), letter: PeopleAnalyzer.info.letter))
    return SourceTyper(text, entities: try layers[.entities], people: try layers[.people])
  }
}
