import AnalyzerKit
import TestSupport
import Testing

@testable import Words

/// A word is the same word for every verb: its frequency in `words` is what the others find.
@Suite struct SameWordsTests {
  static let texts = [
    "Maren's boat sank, and Maren didn't know. “I don't,” she said; they do, and we'll do it as the Marens do.",
    "The mayor's house. The mayor cannot stay, can she? A well-known café’s owner can’t; the owners' dogs can.",
  ]

  @Test(arguments: [false, true])
  func everyVerbFindsAWordAsOftenAsItIsCounted(lemmatizes: Bool) throws {
    let view = WordsVerbTests.view(SameWordsTests.texts)
    var options = WordsOptions()
    options.folding.lemmatizes = lemmatizes
    let words = try WordsVerb(options: options, arguments: []).run(view)
    #expect(words.rows.count > 20)
    for row in words.rows {
      guard case .text(let word) = row.cells[0] else { continue }
      let count = row.cells[1].numeric
      var kwic = KwicOptions()
      kwic.folding.lemmatizes = lemmatizes
      #expect(Double(try KwicVerb(options: kwic, arguments: [word]).run(view).rows.count) == count, "kwic \(word)")
      var collocates = CollocatesOptions()
      collocates.folding.lemmatizes = lemmatizes
      collocates.min = 1
      let around = try CollocatesVerb(options: collocates, arguments: [word]).run(view)
      #expect(around.rows.first?.cells[2].numeric == count, "collocates \(word)")
      var dispersion = DispersionOptions()
      dispersion.folding.lemmatizes = lemmatizes
      #expect(try DispersionVerb(options: dispersion, arguments: [word]).run(view).rows[0].cells[1].numeric == count, "dispersion \(word)")
      var match = options
      match.match = word
      let listed = try WordsVerb(options: match, arguments: []).run(view).rows
      #expect(listed.map { $0.cells[0] } == [.text(word)], "words --match \(word)")
    }
  }

  @Test func twoWordsSeeEachOtherEquallyOften() throws {
    func observed(_ node: String, _ collocate: String) throws -> FieldValue? {
      var options = CollocatesOptions()
      options.min = 1
      let view = WordsVerbTests.view(["Ada Lund's plan. Ada Lund spoke. Lund's Ada, Ada's Lund.", "Ada Lund"])
      let table = try CollocatesVerb(options: options, arguments: [node]).run(view)
      return table.rows.first { $0.cells[0] == .text(collocate) }?.cells[1]
    }
    #expect(try observed("ada", "lund") != nil)
    #expect(try observed("ada", "lund's") == observed("lund's", "ada"))
  }

  @Test(arguments: [[0, 1], [1, 0]])
  func theOrderOfArticlesChangesNoMatch(order: [Int]) throws {
    let words = SourceText("I don't go")
    var given = Article(text: words, blocks: [Block(.paragraph, words.span)], source: ArticleSource(path: "", format: "jsonl"))
    given.given = GivenText(sentences: [words.span], tokens: [TextSpan(0, 1), TextSpan(2, 7), TextSpan(8, 10)], length: 10)
    let articles = [given, TestArticle.article("They don't, we don't: do it.")]
    let items = order.enumerated().map { number, which in
      SessionView.Item(number: number + 1, article: articles[which]) { AnalyzedText(articles[which]) }
    }
    func count(_ pattern: String) throws -> Int {
      try KwicVerb(options: KwicOptions(), arguments: [pattern]).run(SessionView(items: items) {}).rows.count
    }
    #expect(try count("do") == 1)
    #expect(try count("don't") == 3)
    #expect(try count("do*") == 4)
  }

  @Test func aLemmaIsNotALemmaOfAnother() throws {
    var options = WordsOptions()
    options.folding.lemmatizes = true
    options.match = "find"
    let table = try WordsVerb(options: options, arguments: []).run(
      WordsVerbTests.view(["They found it and founded a town. Finding it is hard."]))
    #expect(table.rows.map { $0.cells[0] } == [.text("find")])
  }
}
