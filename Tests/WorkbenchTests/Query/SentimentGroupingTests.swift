import AnalyzerKit
import Analyzers
import Foundation
import Reading
import Testing

@testable import Workbench

/// What groups of sentences make of their scores: every figure with the words it rests on, and each word counted where it stands.
@Suite struct SentimentGroupingTests {
  static let article = """
    Council meets

    Mayor Ann Baker met Tom Carver on Monday. Everybody feared a terrible winter in the valley.

    “The plan is good,” Baker said. “It is a very good plan,” she said.

    The awful rain went on. “The plan is bad,” Carver said.
    """

  static let dictionary = """
    positive: [good, plan]
    negative: [terribl*, awful, bad, fear*]
    """

  /// A listing of the article above as rows of cells by column name.
  func rows(_ by: [String], each: String? = nil, dictionary: String? = nil) throws -> [[String: FieldValue]] {
    try Bench.inFolder { folder in
      let workspace = Workspace(registry: try Registry(analyzerModules))
      let article = try Reading.article(text: SentimentGroupingTests.article, path: "")
      let path = "\(folder)/own.yml"
      try Data((dictionary ?? "").utf8).write(to: URL(fileURLWithPath: path))
      workspace.change("open") { session in
        session.add(article, sha256: "")
        if dictionary != nil { session.settings["sentiment.lexicon"] = path }
      }
      let analyzer = try #require(workspace.registry.analyzer("sentiment"))
      var query = TableQuery()
      query.by = by
      let listing = try Bench.lister(workspace).marks(analyzer, of: workspace.session.articles, each: each, query: query)
      let table = try query.apply(to: listing.table).table
      return table.rows.map { row in
        Dictionary(zip(table.columns.map(\.name), row.cells), uniquingKeysWith: { first, _ in first })
      }
    }
  }

  func row(_ rows: [[String: FieldValue]], _ column: String, _ value: String) throws -> [String: FieldValue] {
    try #require(rows.first { $0[column] == .text(value) }, "no \(value) in \(rows)")
  }

  @Test func aSpeakerIsScoredByWhatTheySaidAlone() throws {
    let rows = try rows(["speaker"])
    let baker = try row(rows, "speaker", "Ann Baker")
    #expect(baker["rows"] == .integer(2))
    #expect(baker["sum_words"] == .integer(10))
    #expect(baker["because"] == .texts(["good +1.9", "good +2.193"]))
    func compound(_ sum: Double) -> Double { sum / (sum * sum + 15).squareRoot() }
    let mean = try #require(baker["mean_compound"]?.numeric)
    #expect(abs(mean - (compound(1.9) + compound(2.193)) / 2) < 1e-9)
    #expect(try row(rows, "speaker", "Tom Carver")["because"] == .texts(["bad −2.5"]))
  }

  @Test func thePartsSumToTheWhole() throws {
    for dictionary in [nil, SentimentGroupingTests.dictionary] {
      let whole = try #require(try rows(["all"], dictionary: dictionary).first)
      for column in ["part", "speaker", "section", "block"] {
        let parts = try rows([column], dictionary: dictionary)
        for figure in ["sum_words", "sum_found"] {
          let sum = parts.reduce(0) { $0 + ($1[figure]?.numeric ?? 0) }
          #expect(sum == whole[figure]?.numeric, "\(figure) by \(column)")
        }
      }
    }
  }

  @Test func aSentenceWithTwoEntitiesCountsForBoth() throws {
    let rows = try rows(["entities.name"])
    #expect(try row(rows, "entities.name", "Ann Baker")["rows"]?.numeric ?? 0 >= 2)
    #expect(try row(rows, "entities.name", "Tom Carver")["rows"]?.numeric ?? 0 >= 2)
  }

  /// Narration: 0 positive, 3 negative; quotes: 5 positive (good, plan twice, good and plan of the last too), 1 negative.
  @Test func theToneOfAGroupIsThatOfItsWordsTogether() throws {
    let rows = try rows(["part"], dictionary: SentimentGroupingTests.dictionary)
    let quotes = try row(rows, "part", "quotes")
    #expect(quotes["sum_positive_words"] == .integer(5))
    #expect(quotes["sum_negative_words"] == .integer(1))
    #expect(quotes["sum_words"] == .integer(14))
    #expect(abs(try #require(quotes["net_tone"]?.numeric) - 400.0 / 14) < 1e-9)
    #expect(quotes["because"] == .texts(["plan (positive) ×3", "good (positive) ×2", "bad (negative)"]))
    let narration = try row(rows, "part", "narration")
    #expect(narration["sum_negative_words"] == .integer(3))
    #expect(try #require(narration["net_tone"]?.numeric) < 0)
  }

  @Test func everyMatchIsARowThatCanBeCounted() throws {
    let rows = try rows(["category"], each: "matches", dictionary: SentimentGroupingTests.dictionary)
    #expect(rows.map { $0["category"] } == [.text("positive"), .text("negative")])
    #expect(rows.map { $0["rows"] } == [.integer(5), .integer(4)])
    #expect(rows.first?["word"] == .texts(["plan ×3", "good ×2"]))
  }

  @Test func figuresThatALexiconCannotGiveAreNotShown() throws {
    let weights = try #require(try rows(["all"]).first)
    #expect(weights["mean_compound"] != nil && weights["net_tone"] == nil)
    let categories = try #require(try rows(["all"], dictionary: SentimentGroupingTests.dictionary).first)
    #expect(categories["mean_compound"] == nil && categories["net_tone"] != nil)
  }
}
