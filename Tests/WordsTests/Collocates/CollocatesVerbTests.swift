import AnalyzerKit
import TestSupport
import Testing

@testable import Words

@Suite struct CollocatesVerbTests {
  static let river = "The bank raised rates. The mayor said the bank would raise rates again."
  static let market = "Rates rose at the market.\n\nThe central bank said little. Traders said rates would fall."

  func table(
    _ texts: [String], _ node: String..., change: (inout CollocatesOptions) -> Void = { $0.min = 1 }
  ) throws -> Table {
    var options = CollocatesOptions()
    change(&options)
    return try CollocatesVerb(options: options, arguments: node).run(WordsVerbTests.view(texts))
  }

  func value(_ table: Table, _ word: String, _ column: String) throws -> Double? {
    let at = try #require(table.column(column))
    return table.rows.first { $0.cells[0] == .text(word) }?.cells[at].numeric
  }

  @Test func wordsAroundANodeAreCountedWithEveryMeasure() throws {
    let table = try table([CollocatesVerbTests.river, CollocatesVerbTests.market], "bank")
    #expect(table.columns.map(\.name).prefix(6) == ["word", "o11", "f_node", "f_collocate", "N", "span"])
    #expect(table.columns.map(\.name).dropFirst(6) == Association.measures.map(\.column.name)[...])
    // One “rates” stands within five words of two banks.
    #expect(try value(table, "rates", "o11") == 4)
    #expect(try value(table, "rates", "f_collocate") == 4)
    #expect(try value(table, "rates", "f_node") == 3)
    #expect(try value(table, "rates", "N") == 28)
    #expect(try value(table, "rates", "E11") == 3.0 * 10 * 4 / 28)
    // Three windows of ten words are more than all 28.
    #expect(try value(table, "rates", "G2") == nil)
  }

  @Test func theClosestComesFirst() throws {
    let table = try table([CollocatesVerbTests.river, CollocatesVerbTests.market], "bank")
    let at = try #require(table.column("logDice"))
    let values = table.rows.compactMap { $0.cells[at].numeric }
    #expect(values.count == table.rows.count)
    #expect(values == values.sorted(by: >))
  }

  @Test func theOrderOfArticlesMakesNoDifference() throws {
    let texts = [CollocatesVerbTests.river, CollocatesVerbTests.market, "", "A bank."]
    let forward = try table(texts, "bank")
    let backward = try table(texts.reversed(), "bank")
    #expect(forward.rows == backward.rows)
    #expect(forward.notes == backward.notes)
  }

  @Test func theCountsOfASetAreTheSumsOfItsParts() throws {
    let texts = [CollocatesVerbTests.river, CollocatesVerbTests.market]
    let whole = try table(texts, "said")
    let parts = try texts.map { try table([$0], "said") }
    for row in whole.rows {
      guard case .text(let word) = row.cells[0] else { continue }
      let sum = try parts.compactMap { try value($0, word, "o11") }.reduce(0, +)
      #expect(row.cells[1].numeric == sum, "\(word)")
    }
  }

  @Test func sidesMayDiffer() throws {
    let right = try table([CollocatesVerbTests.river], "bank") {
      $0.min = 1
      $0.left = 0
      $0.right = 1
    }
    #expect(right.rows.map { $0.cells[0] } == [.text("raised"), .text("would")])
    #expect(try value(right, "raised", "span") == 1)
    let left = try table([CollocatesVerbTests.river], "bank") {
      $0.min = 1
      $0.window = 1
      $0.right = 0
    }
    #expect(left.rows.map { $0.cells[0] } == [.text("the")])
  }

  @Test func aSentenceAndAParagraphAreTakenWholeUnlessAWindowIsGiven() throws {
    let sentence = try table([CollocatesVerbTests.market], "bank") {
      $0.min = 1
      $0.within = .sentence
    }
    #expect(Set(sentence.rows.map { $0.cells[0] }) == [.text("the"), .text("central"), .text("said"), .text("little")])
    #expect(try value(sentence, "central", "span") == 4)
    let paragraph = try table([CollocatesVerbTests.market], "bank") {
      $0.min = 1
      $0.within = .paragraph
    }
    #expect(try value(paragraph, "said", "o11") == 2)
    #expect(try value(paragraph, "market", "o11") == nil)
    let both = try table([CollocatesVerbTests.market], "bank") {
      $0.min = 1
      $0.within = .paragraph
      $0.window = 2
    }
    #expect(Set(both.rows.map { $0.cells[0] }) == [.text("the"), .text("central"), .text("said"), .text("little")])
    #expect(try value(both, "said", "span") == 4)
  }

  @Test func aPhraseIsANode() throws {
    let table = try table([CollocatesVerbTests.market], "central", "bank") {
      $0.min = 1
      $0.window = 1
    }
    #expect(table.rows.map { $0.cells[0] } == [.text("said"), .text("the")])
    #expect(try value(table, "said", "f_node") == 1)
  }

  @Test func aPatternThatMatchesEveryWordSeesEveryPair() throws {
    let table = try table(["One two three."], "*")
    #expect(table.rows.map { $0.cells[1] } == [.integer(2), .integer(2), .integer(2)])
  }

  @Test func windowsDoNotReachAcrossWhatWasLeftOut() throws {
    let article = TestArticle.article("“War,” he said, “crimes of war.”")
    let text = AnalyzedText(article)
    let places = [TestArticle.span(of: "“War,”", in: text), TestArticle.span(of: "“crimes of war.”", in: text)]
    let item = SessionView.Item(number: 1, article: article) { AnalyzedText(article).restricted(to: places) }
    let view = SessionView(items: [item], checkInterrupt: {})
    var options = CollocatesOptions()
    options.min = 1
    options.window = 1
    let table = try CollocatesVerb(options: options, arguments: ["war"]).run(view)
    #expect(table.rows.map { $0.cells[0] } == [.text("of")])
  }

  @Test func rareWordsAreLeftOutAndCounted() throws {
    let table = try table([CollocatesVerbTests.river, CollocatesVerbTests.market], "bank") { $0.min = 3 }
    let at = try #require(table.column("o11"))
    #expect(table.rows.allSatisfy { $0.cells[at].numeric ?? 0 >= 3 })
    #expect(table.notes.last?.contains("seen less than 3 times") == true)
  }

  @Test func functionWordsCanBeLeftOut() throws {
    let table = try table([CollocatesVerbTests.river], "bank") {
      $0.min = 1
      $0.content = true
    }
    #expect(try value(table, "the", "o11") == nil)
    #expect(try value(table, "rates", "o11") != nil)
  }

  @Test func formsOfOneWordAreTakenTogetherOnDemand() throws {
    let table = try table([CollocatesVerbTests.river, CollocatesVerbTests.market], "bank") {
      $0.min = 1
      $0.folding.lemmatizes = true
    }
    #expect(try value(table, "raise", "o11") == 2)
    #expect(try value(table, "raised", "o11") == nil)
  }

  @Test(arguments: [["xyzzy"], ["partial bank"]])
  func aPatternThatDoesNotOccurIsSaidSo(_ words: [String]) throws {
    let table = try CollocatesVerb(options: CollocatesOptions(), arguments: words).run(
      WordsVerbTests.view([CollocatesVerbTests.river, ""]))
    #expect(table.rows.isEmpty)
    #expect(table.notes == ["“\(words[0])” does not occur in 2 articles"])
  }

  @Test func oneWordHasNoCollocates() throws {
    #expect(try table(["Bank."], "bank").rows.isEmpty)
    #expect(try table([], "bank").rows.isEmpty)
  }

  @Test func badOptionsAreRefused() throws {
    #expect(throws: VerbError.self) { try CollocatesVerb(options: CollocatesOptions(), arguments: []) }
    let changes: [(inout CollocatesOptions) -> Void] = [
      { $0.window = -1 }, { $0.left = 1001 }, { $0.min = -1 }, { $0.window = 0 },
      { options in
        options.left = 0
        options.right = 0
      },
    ]
    for change in changes { #expect(throws: FieldError.self) { try table(["a"], "a", change: change) } }
  }

  @Test func anInterruptStopsTheVerb() throws {
    struct Stop: Error {}
    let view = WordsVerbTests.view([CollocatesVerbTests.river]) { throw Stop() }
    #expect(throws: Stop.self) { try CollocatesVerb(options: CollocatesOptions(), arguments: ["bank"]).run(view) }
    #expect(throws: Stop.self) { try DispersionVerb(options: DispersionOptions(), arguments: ["bank"]).run(view) }
    let sets = SessionView(
      items: KeywordsVerbTests.items(["a"], from: 1), checkInterrupt: { throw Stop() },
      find: { _, _ in KeywordsVerbTests.items(["b"], from: 2) })
    #expect(throws: Stop.self) { try KeywordsVerb(options: KeywordsOptions(), arguments: []).run(sets) }
  }
}
