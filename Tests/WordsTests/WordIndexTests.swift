import AnalyzerKit
import Testing

@Suite struct WordIndexTests {
  @Test func wordsAreNumberedInTheOrderOfTheirFirstAppearance() {
    var index = WordIndex(capacity: 1)
    let words = (0..<5000).map { "w\(($0 * 7919) % 2500)" }
    let numbers = words.map { index.insert(Array($0.utf8).span) }
    var first: [String: Int] = [:]
    for word in words where first[word] == nil { first[word] = first.count }
    #expect(numbers == words.map { first[$0] })
    #expect(index.count == 2500)
    #expect(words.allSatisfy { index.string(first[$0] ?? -1) == $0 })
  }

  @Test func anUnknownWordHasNoNumber() {
    var index = WordIndex()
    #expect(index.number(of: Array("river".utf8).span) == nil)
    _ = index.insert(Array("river".utf8).span)
    #expect(index.number(of: Array("river".utf8).span) == 0)
    #expect(index.number(of: Array("rive".utf8).span) == nil)
    #expect(index.number(of: [UInt8]().span) == nil)
  }
}
