import Foundation
import TestSupport
import Testing

@testable import Words

/// Cases of the reference data: counts, and what reference tools make of them.
struct MeasureCase: Sendable, CustomTestStringConvertible {
  var counts: [String: Int] = [:]
  var lists: [String: [Int]] = [:]
  var expected: [String: Double] = [:]
  var testDescription: String { (counts.isEmpty ? "\(lists)" : "\(counts)") }

  init(_ json: [String: Any], expected: [String: Any]?) {
    counts = json.compactMapValues { $0 as? Int }
    lists = json.compactMapValues { $0 as? [Int] }
    self.expected = (expected ?? [:]).compactMapValues { $0 as? Double }
  }

  /// The cases of a file; none where the reference data are not beside the project.
  static func cases(_ file: String, _ list: String = "cases") -> [MeasureCase] {
    let cases = TestArticle.referenceJSON("data/stats/\(file).json")?[list] as? [[String: Any]] ?? []
    return cases.map { json in
      let expected = json["expected"] as? [String: Any] ?? (json["expected"] as? Double).map { ["arf": $0] }
      return MeasureCase(json, expected: expected)
    }
  }

  func count(_ name: String) throws -> Int { try #require(counts[name]) }

  func list(_ name: String) throws -> [Int] { try #require(lists[name]) }

  /// Compares every measure with what is expected; a measure that the case lacks has to be undefined.
  ///
  /// The reference figures are rounded to ten decimals.
  func compare(_ values: [(name: String, value: Double?)], _ location: SourceLocation = #_sourceLocation) {
    #expect(expected.keys.allSatisfy { name in values.contains { $0.name == name } }, sourceLocation: location)
    for (name, value) in values {
      guard let expected = expected[name] else {
        #expect(value == nil, "\(name) is undefined", sourceLocation: location)
        continue
      }
      guard let value else {
        Issue.record("\(name) is missing", sourceLocation: location)
        continue
      }
      #expect(
        abs(value - expected) <= max(1e-10, 1e-6 * abs(expected)), "\(name): \(value), expected \(expected)", sourceLocation: location)
    }
  }
}

/// Every measure of a family with its name.
func values<Subject>(_ measures: [Measure<Subject>], _ subject: Subject) -> [(name: String, value: Double?)] {
  measures.map { ($0.column.name, $0.value(subject)) }
}

let noReference: Comment = "the reference data are not beside the project"
