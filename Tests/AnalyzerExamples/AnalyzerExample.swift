import AnalyzerKit
import Testing
import Workbench

/// One example of one analyzer, as an argument of a test.
struct AnalyzerExample: Sendable, CustomTestStringConvertible, CustomStringConvertible {
  var analyzer: String
  /// 1-based.
  var number: Int
  var example: Example

  var description: String { "\(analyzer) \(number): \(example.marked)" }
  var testDescription: String { description }

  static func all(in registry: Registry?) -> [AnalyzerExample] {
    (registry?.analyzers ?? []).flatMap { analyzer in
      analyzer.info.examples.enumerated().map { AnalyzerExample(analyzer: analyzer.name, number: $0.offset + 1, example: $0.element) }
    }
  }
}
