import AnalyzerKit
import Synchronization
import TestSupport
import Testing

@testable import Words

/// Searches that go on for long inside one article.
@Suite struct LongSearchTests {
  private struct Interrupted: Error {}

  @Test(arguments: ["a.*z|a", "(a?){500}z|a"])
  func ctrlCStopsASearchInsideOneParagraph(expression: String) throws {
    let text = Array(String(repeating: "an art ", count: 3_000).utf8)
    var machine = ExpressionMachine(try Expression(expression, ignoresCase: true))
    var asked = 0
    #expect(throws: Interrupted.self) {
      var from = 0
      while let found = try machine.first(
        in: text.span, 0..<text.count, from: from,
        check: {
          asked += 1
          if asked == 3 { throw Interrupted() }
        })
      { from = found.upperBound }
    }
    #expect(asked == 3)
  }

  @Test func theVerbAsksInsideAnArticle() throws {
    let article = TestArticle.text(String(repeating: "an art ", count: 3_000))
    var vocabulary = Vocabulary()
    let words = NumberedWords(article, numbering: &vocabulary)
    for pattern in [
      try Pattern(expression: "a.*z|a", folding: Folding(), verb: "kwic"), try Pattern(["an ... z"], folding: Folding(), verb: "kwic"),
    ] {
      var matcher = Matcher(pattern)
      #expect(throws: Interrupted.self) { try matcher.matches(in: article, words, vocabulary) { throw Interrupted() } }
    }
  }

  @Test func aMatchInATextHasSoManyCharactersAtMost() throws {
    func found(_ length: Int) throws -> Range<Int>? {
      var machine = ExpressionMachine(try Expression("aé*z", ignoresCase: true))
      let text = Array(("a" + String(repeating: "é", count: length - 2) + "z").utf8)
      return machine.first(in: text.span, 0..<text.count, from: 0, check: {})
    }
    #expect(try found(ExpressionMachine.maximumLength)?.count == ExpressionMachine.maximumLength * 2 - 2)
    #expect(try found(ExpressionMachine.maximumLength + 1) == nil)
  }
}
