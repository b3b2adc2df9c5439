import AnalyzerKit
import Testing

@testable import Workbench

/// The order of groups.
@Suite struct GroupKeysTests {
  private func order(_ column: String, _ rows: [(value: FieldValue, count: Int)]) -> [FieldValue] {
    var keys = GroupKeys()
    for row in rows { _ = keys.groups(of: [row.value]) }
    return keys.order(counts: rows.map(\.count), of: [column]).map { keys.values[$0][0] }
  }

  @Test func mostGroupsComeByTheirCounts() {
    #expect(order("speaker", [(.text("Ann"), 1), (.none, 9), (.text("Bob"), 3)]) == [.text("Bob"), .text("Ann"), .none])
  }

  @Test func monthsComeInTheirOrderWhateverTheirCounts() {
    #expect(
      order("month", [(.text("2026-02"), 9), (.none, 4), (.text("2025-11"), 1)]) == [.text("2025-11"), .text("2026-02"), .none])
  }

  @Test func blocksComeByTheirNumbers() {
    #expect(
      order("block", [(.text("1.10"), 9), (.text("10.1"), 1), (.text("1.2"), 1), (.text("2.1"), 1)])
        == [.text("1.2"), .text("1.10"), .text("2.1"), .text("10.1")])
  }

  @Test func otherTextsWithPointsAreNoReferences() {
    #expect(order("version", [(.text("1.10"), 1), (.text("1.2"), 1)]) == [.text("1.10"), .text("1.2")])
  }
}
