import AnalyzerKit
import Testing

@Suite struct LayersTests {
  private func layers() -> Layers {
    var layers = Layers()
    layers.set(.entities, Layer(marks: [Entity(span: TextSpan(0, 3), reason: Reason("test"))], letter: "e"))
    return layers
  }

  @Test func aLayerThatWasNotDeclaredIsAnError() {
    #expect(throws: LayerError.undeclared(layer: "quotes", declared: ["entities"])) { try layers()[.quotes] }
    #expect(throws: LayerError.undeclared(layer: "entities", declared: [])) { try layers().limited(to: ["quotes"])[.entities] }
    #expect(LayerError.undeclared(layer: "quotes", declared: []).description.contains("add .layer(.quotes) to requires"))
  }

  @Test func aLayerOfOtherMarksIsAnError() {
    #expect(throws: LayerError.otherMarks(layer: "entities", expected: "Quote")) { try layers()[LayerKey<Quote>("entities")] }
  }

  @Test func idsKeepTheirNumbersWhenMarksAreRejected() throws {
    let marks = [3, 9].map { Entity(span: TextSpan($0, $0 + 1), reason: Reason("test")) }
    let layer = Layer(marks: marks, numbers: [2, 5], letter: "e")
    #expect([layer.id(0), layer.id(1)] == ["e2", "e5"])
    #expect(layer.mark("e5") == marks[1])
    #expect(layer.mark("e1") == nil && layer.mark("q2") == nil && layer.mark("e") == nil)
  }
}
