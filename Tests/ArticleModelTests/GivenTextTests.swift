import ArticleModel
import Testing

@Suite struct GivenTextTests {
  private func spans(_ pairs: [(Int, Int)]) -> [TextSpan] { pairs.map { TextSpan($0.0, $0.1) } }

  @Test func boundariesInOrderAreTaken() throws {
    let given = try #require(GivenText(sentences: spans([(0, 5), (6, 9)]), tokens: spans([(0, 2), (2, 5), (6, 9)]), length: 9))
    #expect(given.sentences.count == 2 && given.tokens?.count == 3)
    #expect(GivenText(sentences: [], tokens: [], length: 0) != nil)
    #expect(GivenText(sentences: spans([(1, 5)]), tokens: nil, length: 5)?.tokens == nil)
  }

  @Test(
    arguments: [
      ([(0, 0)], nil), ([(3, 5), (0, 2)], nil), ([(0, 3), (2, 5)], nil), ([(0, 11)], nil),
      ([(0, 5)], []), ([(0, 5)], [(0, 6)]), ([(0, 5), (6, 8)], [(0, 5)]), ([(0, 5)], [(0, 2), (6, 8)]), ([(0, 5)], [(2, 4), (1, 2)]),
      ([], [(0, 2)]), ([(0, 5), (5, 9)], [(4, 6)]),
    ] as [([(Int, Int)], [(Int, Int)]?)])
  func boundariesThatMakeNoSenseAreRefused(sentences: [(Int, Int)], tokens: [(Int, Int)]?) {
    #expect(GivenText(sentences: spans(sentences), tokens: tokens.map(spans), length: 10) == nil)
  }
}
