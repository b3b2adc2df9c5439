import ArticleModel
import Testing

@testable import Linguistics

/// What holds of every tree, whatever the words are.
@Suite struct TreeTests {
  static let pieces = [
    "the", "of", "said", "Smith", ",", ".", "“", "”", "(", "1,000", "🎉", "http://a.b", "ÅNGSTRÖM", "не", "的", "'s", "n't", "-", "NATO",
    "\u{1}",
    "supercalifragilistic", "a",
  ]

  @Test(arguments: [1, 2, 3, 5, 17, 64, 161, 500])
  func `random words make a tree`(count: Int) {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<(count < 100 ? 40 : 4) {
      let words = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "a" }
      let parse = given(words).parse(ofSentence: 0)
      #expect(parse.tokens.count == count)
      #expect(fault(in: parse) == nil, "\(words)")
    }
  }

  @Test func `a sentence of 20,000 tokens is one tree`() {
    let parse = given((0..<20_000).map { $0 % 40 == 39 ? "," : "word\($0 % 7)" }).parse(ofSentence: 0)
    #expect(fault(in: parse) == nil)
    // No head is further away than a piece is long, except those that join the pieces.
    let root = parse.root
    let far = parse.tokens.filter { token in parse.head(token).map { $0 != root && abs($0 - token) > SentenceWindows.most } ?? false }
    #expect(far.isEmpty)
  }

  @Test func `a long sentence is cut behind punctuation`() {
    let text = given((0..<400).map { $0 % 30 == 29 ? ";" : "word" })
    let windows = Array(SentenceWindows(text, 0..<400))
    #expect(windows.first == 0..<150)
    #expect(windows.reduce(0) { $0 + $1.count } == 400)
    #expect(windows.allSatisfy { $0.count <= SentenceWindows.most })
    #expect(Array(SentenceWindows(text, 7..<7)).isEmpty)
  }

  @Test func `asked again, or in another order, a sentence has the same tree`() {
    let text = analyzed(["Rain fell all day. The river rose by two metres.", "Nobody was hurt."])
    let last = text.parse(ofSentence: 2)
    let first = text.parse(ofSentence: 0)
    let other = analyzed(["Rain fell all day. The river rose by two metres.", "Nobody was hurt."])
    #expect(other.parse(ofSentence: 0) == first)
    #expect(other.parse(ofSentence: 2) == last)
    #expect(text.parse(ofSentence: 2) == last)
  }

  @Test func `the best tree is found where each word's best head makes a circle`() {
    // 1 and 2 want each other, 3 wants the root but less than 1 does.
    let low: Float = -100
    let scores: [Float] = [
      0, low, low, low,
      5, low, 9, low,
      3, 9, low, low,
      4, 6, low, low,
    ]
    var heads: [Int] = []
    var tree = MaximumTree()
    tree.solve(scores, stride: 4, count: 4, heads: &heads)
    #expect(heads == [0, 0, 1, 1])
  }

  @Test func `random scores give the tree that scores highest`() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let count = 5
      var scores = [Float](repeating: -.greatestFiniteMagnitude, count: count * count)
      for node in 1..<count {
        for head in 0..<count where head != node { scores[node * count + head] = Float(Int.random(in: 0..<1000, using: &generator)) }
      }
      var heads: [Int] = []
      var tree = MaximumTree()
      tree.solve(scores, stride: count, count: count, heads: &heads)
      #expect(isTree(heads))
      let found = (1..<count).reduce(Float(0)) { $0 + scores[$1 * count + heads[$1]] }
      #expect(found == best(scores, count))
    }
  }

  private func isTree(_ heads: [Int]) -> Bool {
    guard heads.dropFirst().filter({ $0 == 0 }).count == 1 else { return false }
    return heads.indices.dropFirst().allSatisfy { start in
      var node = start
      for _ in heads where node != 0 { node = heads[node] }
      return node == 0
    }
  }

  /// Over all choices of heads.
  private func best(_ scores: [Float], _ count: Int) -> Float {
    var best = -Float.infinity
    var heads = [Int](repeating: 0, count: count)
    func choose(_ node: Int, _ sum: Float) {
      if node == count {
        if sum > best, isTree(heads) { best = sum }
        return
      }
      for head in 0..<count where head != node {
        heads[node] = head
        choose(node + 1, sum + scores[node * count + head])
      }
    }
    choose(1, 0)
    return best
  }
}
