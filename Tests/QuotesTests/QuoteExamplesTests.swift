import AnalyzerKit
import TestSupport
import Testing

@testable import Quotes

@Suite("Examples of the quotes analyzer")
struct QuoteExamplesTests {
  @Test("every example is found as it says, with its speaker and addressee")
  func examples() throws {
    var layers = Layers()
    layers.set(.entities, Layer<Entity>(marks: [], letter: "e"))
    let complaints = try ExampleRun.complaints(QuotesAnalyzer.self, layers: layers)
    #expect(complaints.isEmpty, "\(complaints.joined(separator: "\n"))")
    #expect(QuotesAnalyzer.info.examples.count >= 40)
  }
}
