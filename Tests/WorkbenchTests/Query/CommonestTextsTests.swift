import AnalyzerKit
import Testing

@testable import Workbench

@Suite struct CommonestTextsTests {
  @Test func theCommonestComeFirstAndEqualOnesAsTheyAppear() {
    let cells: [FieldValue] = [.texts(["b", "a"]), .text("c"), .texts(["a"]), .none, .text("")]
    #expect(CommonestTexts.of(cells) == .texts(["a ×2", "b", "c"]))
    #expect(CommonestTexts.of([.none, .texts([])]) == .none)
  }

  @Test func theRestIsCounted() {
    let cells = (0..<CommonestTexts.limit + 3).map { FieldValue.text("w\($0)") }
    guard case .texts(let texts) = CommonestTexts.of(cells) else { return #expect(Bool(false), "no texts") }
    #expect(texts.count == CommonestTexts.limit + 1)
    #expect(texts.last == "… 3 more")
  }
}
