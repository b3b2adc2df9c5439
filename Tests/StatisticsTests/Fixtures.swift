import AnalyzerKit
import Foundation
import TestSupport
import Testing

@testable import Statistics

/// One case of the reference data beside the project; none where they are not there.
struct Fixture: Sendable, CustomTestStringConvertible {
  var id: String
  /// The words as given: of lexdiv.json its tokens.
  var words: [String]
  var counts: [String: Int]
  var expected: [String: Double]
  /// Syllables of each lower-cased word, and whether the CMU dictionary has it.
  var syllables: [String: (count: Int, isKnown: Bool)]
  var testDescription: String { id }

  static let diversity = load("lexdiv")
  static let readability = load("readability")

  private static func load(_ name: String) -> [Fixture] {
    guard let cases = TestArticle.referenceJSON("data/stats/\(name).json")?["cases"] as? [[String: Any]] else { return [] }
    return cases.compactMap { json in
      guard let id = json["id"] as? String, let words = (json["tokens"] ?? json["words"]) as? [String],
        let expected = json["expected"] as? [String: Any]
      else { return nil }
      let syllables = (json["syllables"] as? [String: [Any]] ?? [:]).compactMapValues { pair in
        (pair.first as? Int).map { ($0, pair.last as? String == "cmu") }
      }
      return Fixture(
        id: id, words: words, counts: json["counts"] as? [String: Int] ?? [:], expected: expected.compactMapValues { $0 as? Double },
        syllables: syllables)
    }
  }

  /// The value of the field of that name, as a person names it in a listing.
  static func value(_ name: String, of statistics: Statistics) throws -> Double? {
    let field = try #require(Statistics.fields.first { $0.schema.name == name }, "no field is named \(name)")
    return field.value(of: statistics).numeric
  }

  /// Within a millionth.
  static func agrees(_ value: Double, _ expected: Double) -> Bool { abs(value - expected) <= max(1e-9, 1e-6 * abs(expected)) }
}
