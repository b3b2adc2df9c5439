import AnalyzerKit
import Foundation

/// Runs an analyzer's examples and says what is not as they say.
public enum ExampleRun {
  public static func complaints<A: Analyzer>(_ analyzer: A.Type, layers: Layers = Layers()) throws -> [String] {
    try A.info.examples.flatMap { try complaints(analyzer, $0, layers) }
  }

  private static func complaints<A: Analyzer>(_ analyzer: A.Type, _ example: Example, _ layers: Layers) throws -> [String] {
    var options = A.Options()
    for (name, word) in example.options {
      guard let field = A.Options.fields.first(where: { $0.schema.name == name }), field.set(try field.schema.parse(word), in: &options)
      else { return ["\(example.marked): no option \(name)=\(word)"] }
    }
    let (plain, places) = example.plain
    let marks = try A(options: options).analyze(TestArticle.text(plain), layers)
    var complaints: [String] = []
    let found = marks.flatMap(\.places).sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
    if !places.isEmpty || A.info.shape == .marks, found != places {
      complaints.append("\(example.marked): found \(found), not \(places)")
    }
    for (mark, fields) in zip(marks, example.fields) {
      for (name, expected) in fields {
        guard let field = A.Produces.fields.first(where: { $0.schema.name == name }) else {
          complaints.append("\(example.marked): no field \(name)")
          continue
        }
        let shown = show(field.value(of: mark), decimals: field.schema.decimals)
        if shown != expected { complaints.append("\(example.marked): \(name) is \(shown), not \(expected)") }
      }
    }
    return complaints
  }

  private static func show(_ value: FieldValue, decimals: Int) -> String {
    switch value {
    case .none: ""
    case .integer(let value): String(value)
    case .number(let value): String(format: "%.\(decimals)f", value)
    case .text(let text): text
    case .flag(let flag): flag ? "yes" : "no"
    default: "\(value)"
    }
  }
}
