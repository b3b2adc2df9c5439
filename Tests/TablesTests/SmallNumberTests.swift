import AnalyzerKit
import Tables
import Testing

struct SmallNumberTests {
  @Test(
    arguments: [
      (2.4123e-19, 6, "2.4e-19"), (-3e-12, 6, "-3.0e-12"), (0, 6, "0.000000"), (0.000002, 6, "0.000002"), (0.25, 6, "0.250000"),
      (1e-19, 2, "0.00"),
    ] as [(Double, Int, String)])
  func `a probability too small for its decimals is not shown as none`(value: Double, decimals: Int, shown: String) {
    #expect(CellWords.shown(.number(value), FieldSchema("p", .number, help: "", decimals: decimals)) == shown)
  }
}
