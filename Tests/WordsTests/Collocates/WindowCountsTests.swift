import Testing

@testable import Words

@Suite struct WindowCountsTests {
  static let corpus = ExampleCorpus.shared

  static func counts(_ node: String, of documents: [[Int32]], _ window: CollocateWindow = CollocateWindow()) -> WindowCounts {
    var counts = WindowCounts()
    for document in documents {
      counts.add(
        document, typeCount: corpus.words.count, unitEnds: [Int32(document.count)],
        nodes: corpus.places(of: node, in: document).map { $0..<($0 + 1) }, window: window)
    }
    return counts
  }

  @Test(.enabled(if: !corpus.nodes.isEmpty, noReference), arguments: corpus.nodes)
  func countsAndMeasuresOfACorpusEqualTheReference(_ node: ExampleCorpus.Node) throws {
    let corpus = WindowCountsTests.corpus
    let counts = WindowCountsTests.counts(node.word, of: corpus.documents)
    #expect(counts.wordCount == corpus.size)
    #expect(counts.nodeCount == node.frequency)
    #expect(counts.slots == node.slots)
    for row in node.collocates {
      let type = corpus.type(row.word)
      #expect(counts.observed[type] == row.counts["o11"], "\(row.word)")
      #expect(counts.frequencies[type] == row.counts["f"], "\(row.word)")
      let association = Association(
        observed: counts.observed[type], nodeFrequency: counts.nodeCount, collocateFrequency: counts.frequencies[type],
        size: counts.wordCount, span: 10)
      row.measures.compare(values(Association.measures, association))
    }
  }

  @Test(.enabled(if: !corpus.nodes.isEmpty, noReference))
  func countsOfASetAreTheSumsOfItsPartsInAnyOrder() {
    let corpus = WindowCountsTests.corpus
    let whole = WindowCountsTests.counts("said", of: corpus.documents)
    let backward = WindowCountsTests.counts("said", of: corpus.documents.reversed())
    #expect(whole.observed == backward.observed)
    #expect(whole.frequencies == backward.frequencies)
    var sum = WindowCountsTests.counts("said", of: Array(corpus.documents.prefix(2)))
    let numbers = corpus.words.indices.map { Int32($0) }
    sum.add(WindowCountsTests.counts("said", of: Array(corpus.documents.dropFirst(2))), numbers: numbers, typeCount: numbers.count)
    #expect(sum.observed == whole.observed)
    #expect(sum.frequencies == whole.frequencies)
    #expect(sum.slots == whole.slots)
  }

  static func count(_ types: [Int32], nodes: [Range<Int>], ends: [Int32], _ window: CollocateWindow) -> [Int] {
    var counts = WindowCounts()
    counts.add(types, typeCount: 10, unitEnds: ends, nodes: nodes, window: window)
    return counts.observed
  }

  /// 0 1 2 3 4 5 with nodes at 1 and 2.
  @Test func anotherNodeIsACollocateButNotTheNodeItself() {
    let seen = WindowCountsTests.count([0, 1, 2, 3, 4, 5], nodes: [1..<2, 2..<3], ends: [6], CollocateWindow(sides: (1, 1)))
    #expect(seen.prefix(6) == [1, 1, 1, 1, 0, 0])
  }

  @Test func thePhraseIsNotItsOwnCollocate() {
    let seen = WindowCountsTests.count([0, 1, 2, 3, 4, 5], nodes: [1..<4], ends: [6], CollocateWindow(sides: (5, 5)))
    #expect(seen.prefix(6) == [1, 0, 0, 0, 1, 1])
  }

  @Test func windowsStopAtTheEndOfASentence() {
    let sides = WindowCountsTests.count(
      [0, 1, 2, 3, 4, 5], nodes: [2..<3, 4..<5], ends: [3, 6], CollocateWindow(within: .sentence, sides: (2, 2)))
    #expect(sides.prefix(6) == [1, 1, 0, 1, 0, 1])
    let whole = WindowCountsTests.count(
      [0, 1, 2, 3, 4, 5], nodes: [2..<3, 3..<4], ends: [3, 6], CollocateWindow(within: .sentence, sides: nil))
    #expect(whole.prefix(6) == [1, 1, 0, 0, 1, 1])
  }

  @Test func aPatternThatMatchesEveryWordCountsAllPairs() {
    let seen = WindowCountsTests.count([0, 1, 2, 3], nodes: (0..<4).map { $0..<($0 + 1) }, ends: [4], CollocateWindow(sides: (9, 9)))
    #expect(seen.prefix(4) == [3, 3, 3, 3])
  }

  @Test func anArticleWithoutWordsAddsNothing() {
    #expect(WindowCountsTests.count([], nodes: [], ends: [], CollocateWindow()).allSatisfy { $0 == 0 })
  }
}
