import TestSupport
import Testing

@testable import Words

/// No case of the reference data is passed over unread.
@Suite struct ReferenceCasesTests {
  @Test(arguments: [("association", "cases"), ("keyness", "cases"), ("dispersion", "cases"), ("dispersion", "arf")])
  func everyCaseIsRead(_ file: String, _ list: String) throws {
    guard let data = TestArticle.reference("data/stats/\(file).json") else { return }
    #expect(!data.isEmpty)
    let cases = MeasureCase.cases(file, list)
    #expect(!cases.isEmpty)
    #expect(cases.allSatisfy { !$0.counts.isEmpty || !$0.lists.isEmpty })
    #expect(cases.contains { !$0.expected.isEmpty })
  }
}
