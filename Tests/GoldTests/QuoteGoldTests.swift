import AnalyzerKit
import Analyzers
import Foundation
import Testing
import Workbench

/// Who said what in short texts written for this project, of every kind that newspapers print.
@Suite struct QuoteGoldTests {
  /// What is not yet right. `LEDE_RENEW_MISSES=1 swift test --filter QuoteGoldTests` writes it anew.
  private static let misses = "quotes/known-misses.txt"

  @Test func `attributions are those that a reader marks`() throws {
    let registry = try Registry(analyzerModules)
    var (all, contents, count) = (Counts(), Counts(), 0)
    var figures: [String] = []
    var problems: [String] = []
    let floors = try floors()
    for file in try Gold.names(in: "quotes/sentences") {
      var kind = Counts()
      for passage in try QuotePassage.all(in: file) {
        let article = passage.article
        try #require(article.text.string == passage.gold.text, "\(passage.name)")
        let quotes = try Gold.marks("quotes", in: article, registry).marks.compactMap { $0 as? Quote }
        let score = QuoteScore(passage, AnalyzedText(article), quotes)
        kind += score.attributions
        contents += score.contents
        problems += score.problems
        count += 1
      }
      all += kind
      figures.append("\(file.padding(toLength: 14, withPad: " ", startingAt: 0)) \(kind)")
      let floor = try #require(floors[file], "quotes/floors.tsv has no \(file)")
      #expect(kind.gold == 0 || kind.recall >= floor.recall, "\(file): \(kind)")
      #expect(kind.found == 0 || kind.precision >= floor.precision, "\(file): \(kind)")
    }
    figures.append("all            \(all)\ncontents       \(contents)")
    print(figures.joined(separator: "\n"))
    #expect(count >= 220)
    #expect(all.f1 >= 0.85)
    try compare(problems)
  }

  /// Every miss is a known one, and every known one is still missed.
  private func compare(_ problems: [String]) throws {
    if ProcessInfo.processInfo.environment["LEDE_RENEW_MISSES"] != nil {
      return try Gold.write(problems.map { $0 + "\n" }.joined(), to: Self.misses)
    }
    let known = try Gold.lines(of: Self.misses).filter { !$0.isEmpty }
    for problem in problems where !known.contains(problem) { Issue.record("new: \(problem)") }
    for problem in known where !problems.contains(problem) { Issue.record("mended, so strike it from \(Self.misses): \(problem)") }
  }

  /// Lowest recall and precision of each file, in percent: `FILE<TAB>RECALL<TAB>PRECISION`.
  private func floors() throws -> [String: (recall: Double, precision: Double)] {
    var floors: [String: (recall: Double, precision: Double)] = [:]
    for line in try Gold.lines(of: "quotes/floors.tsv") where !line.isEmpty && !line.hasPrefix("#") {
      let cells = line.split(separator: "\t").map(String.init)
      try #require(cells.count == 3, "\(line)")
      floors[cells[0]] = (try #require(Double(cells[1])) / 100, try #require(Double(cells[2])) / 100)
    }
    return floors
  }
}
