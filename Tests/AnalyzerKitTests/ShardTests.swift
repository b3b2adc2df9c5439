import AnalyzerKit
import Synchronization
import Testing

@Suite struct ShardTests {
  private struct Failure: Error, Equatable {
    var number: Int
  }

  /// Articles of different sizes, together large enough to be cut.
  private static func items(_ count: Int) -> [SessionView.Item] {
    (0..<count).map { number in
      let text = SourceText(String(repeating: "word ", count: 1000 * (number % 7 + 1)))
      let article = Article(text: text, blocks: [Block(.paragraph, text.span)], source: ArticleSource(path: "", format: "text"))
      return SessionView.Item(number: number + 1, article: article) { AnalyzedText(article) }
    }
  }

  @Test(arguments: [0, 1, 2, 100, 301])
  func everyArticleIsInOneSliceAndSlicesAreInOrder(count: Int) throws {
    let view = SessionView(items: Self.items(count), checkInterrupt: {})
    let slices = try view.shards { shard in
      var numbers: [Int] = []
      try shard.forEach { numbers.append($0.number) }
      return numbers
    }
    #expect(slices.flatMap { $0 } == Array(1...count + 1).dropLast())
    #expect(!slices.isEmpty)
  }

  @Test func slicesAreNumbered() throws {
    let view = SessionView(items: Self.items(301), checkInterrupt: {})
    let slices = try view.shards { ($0.number, $0.count) }
    #expect(slices.map(\.0) == Array(slices.indices))
    #expect(slices.allSatisfy { $0.1 == slices.count })
  }

  @Test func whatTheWorkThrowsIsThrownAndStopsTheRest() {
    let view = SessionView(items: Self.items(200), checkInterrupt: {})
    #expect(throws: Failure(number: 3)) {
      try view.shards { shard in
        try shard.forEach { if $0.number == 3 { throw Failure(number: 3) } }
      }
    }
  }

  @Test func ctrlCStopsWorkThatWouldNeverEnd() {
    struct Interrupted: Error {}
    let wait = Mutex(0)
    let view = SessionView(items: Self.items(200)) {
      let asked = wait.withLock {
        $0 += 1
        return $0
      }
      if asked > 2 { throw Interrupted() }
    }
    #expect(throws: Interrupted.self) {
      try view.shards { shard in
        while true { try shard.check() }
      }
    }
  }

  @Test func anotherSetIsAskedForWithTheArticlesItIsApartFrom() throws {
    let items = Self.items(5)
    let view = SessionView(items: Array(items[..<2]), checkInterrupt: {}, progress: { _, _ in }) { set, target in
      set == "rest" ? items.filter { item in !target.contains { $0.number == item.number } } : []
    }
    #expect(try view.items(of: "rest").map(\.number) == [3, 4, 5])
  }
}
