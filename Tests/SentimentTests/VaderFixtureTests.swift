import AnalyzerKit
import Foundation
import TestSupport
import Testing

@testable import Sentiment

/// The sentences and figures of vaderSentiment 3.3.2.
@Suite struct VaderFixtureTests {
  static let cases: [VaderCase] = {
    guard let file = TestArticle.referenceJSON("data/stats/vader.json"), let cases = file["cases"] as? [[String: Any]] else { return [] }
    return cases.compactMap(VaderCase.init)
  }()

  @Test(.enabled(if: !cases.isEmpty, "the reference data are not beside the project"), arguments: cases)
  func vaderModeGivesTheFiguresOfVaderSentiment(_ fixture: VaderCase) throws {
    var options = SentimentOptions()
    options.mode = .vader
    let analyzer = try SentimentAnalyzer(options: options)
    let text = TestArticle.sentence(fixture.text)
    let marks = try analyzer.analyze(text, Layers())
    let mark = marks.first
    #expect(marks.count <= 1)
    #expect(abs((mark?.compound ?? 0) - fixture.compound) < 1.1e-4)
    #expect(abs((mark?.positive ?? 0) - fixture.positive) < 1.1e-3)
    #expect(abs((mark?.neutral ?? 0) - fixture.neutral) < 1.1e-3)
    #expect(abs((mark?.negative ?? 0) - fixture.negative) < 1.1e-3)
  }
}

struct VaderCase: Sendable, CustomTestStringConvertible {
  var id, tag, text: String
  var compound, positive, neutral, negative: Double

  init?(_ json: [String: Any]) {
    guard let id = json["id"] as? String, let tag = json["tag"] as? String, let text = json["text"] as? String,
      let compound = json["compound"] as? Double, let positive = json["pos"] as? Double, let neutral = json["neu"] as? Double,
      let negative = json["neg"] as? Double
    else { return nil }
    (self.id, self.tag, self.text) = (id, tag, text)
    (self.compound, self.positive, self.neutral, self.negative) = (compound, positive, neutral, negative)
  }

  var testDescription: String { "\(id) \(tag): \(text)" }
}
