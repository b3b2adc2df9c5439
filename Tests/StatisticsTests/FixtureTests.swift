import TestSupport
import Testing

/// No case of the reference data is passed over unread.
@Suite struct FixtureTests {
  @Test(arguments: ["lexdiv", "readability"])
  func everyCaseIsRead(_ file: String) throws {
    guard TestArticle.reference("data/stats/\(file).json") != nil else { return }
    let listed = try #require(TestArticle.referenceJSON("data/stats/\(file).json")?["cases"] as? [Any])
    let cases = file == "lexdiv" ? Fixture.diversity : Fixture.readability
    #expect(!listed.isEmpty)
    #expect(cases.count == listed.count)
    #expect(cases.allSatisfy { !$0.words.isEmpty || $0.id.contains("empty") })
  }
}
