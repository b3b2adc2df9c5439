import AnalyzerKit
import Analyzers
import Reading
import Testing

@testable import Workbench

/// Headings, quotes and narration divide an article without rest.
@Suite struct PartTests {
  private func words(_ text: AnalyzedText) -> Int { (0..<text.tokens.count).count { text.tokens.kinds[$0].isWordLike } }

  /// Several for a mark with places in several parts.
  private func parts(_ cell: FieldValue) -> [String] {
    switch cell {
    case .text(let part): [part]
    case .texts(let parts): parts
    default: []
    }
  }

  private func check(_ workspace: Workspace) throws {
    let lister = Bench.lister(workspace)
    for open in workspace.session.articles {
      let whole = lister.analyst.text(of: open)
      let prose = words(whole.restricted(to: open.article.blocks.filter(\.isProse).map(\.span)))
      var sum = 0
      for part in ArticlePart.allCases {
        var scope = TextScope()
        scope.part = part
        sum += words(try lister.texts(of: [open], in: scope).text(of: open))
      }
      #expect(sum == prose, "\(open.article.source.name) \(open.article.text.string.prefix(200))")
    }
    for analyzer in workspace.registry.analyzers where analyzer.info.readsParts {
      func words(_ part: ArticlePart?) throws -> Double {
        var scope = TextScope()
        scope.part = part
        let table = try lister.marks(analyzer, of: workspace.session.articles, scope: scope, query: .naming(["words"])).table
        let column = try #require(table.column("words"))
        return table.rows.reduce(0) { $0 + ($1.cells[column].numeric ?? 0) }
      }
      #expect(try ArticlePart.allCases.reduce(0) { $0 + (try words($1)) } == words(nil), "\(analyzer.name)")
    }
    for analyzer in workspace.registry.analyzers where analyzer.info.shape == .marks && !analyzer.info.readsParts {
      let all = try lister.marks(analyzer, of: workspace.session.articles, query: .naming(["part"])).table
      let part = try #require(all.column("part"))
      var sum = 0
      for name in ArticlePart.allCases {
        var scope = TextScope()
        scope.part = name
        let rows = try lister.marks(analyzer, of: workspace.session.articles, scope: scope, query: .naming(["part"])).table.rows
        #expect(rows.allSatisfy { parts($0.cells[part]).contains(name.rawValue) })
        sum += rows.count
      }
      #expect(sum == all.rows.reduce(0) { $0 + parts($1.cells[part]).count }, "\(analyzer.name)")
    }
  }

  @Test func partsOfTheSamplesSumToTheWhole() throws {
    let workspace = Workspace(registry: try Registry(analyzerModules))
    for name in Bench.proseSamples {
      let article = try #require(try Reading.articles(at: Bench.sample(name)).first)
      workspace.change("open") { _ = $0.add(article, sha256: "") }
    }
    try check(workspace)
  }

  @Test func partsOfHaphazardArticlesSumToTheWhole() throws {
    var random = Seeded(state: 11)
    let pieces = [
      "“", "”", "\"", "'", "‘", "’", "«", "»", "Ivan", "Olga", "said", "went", "x”y", "“z", ".", ",", "3.5", "n't", "—", "\n\n", "?”",
    ]
    for round in 0..<150 {
      let words = (0..<Int.random(in: 1...60, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }
      let text = words.map { Bool.random(using: &random) ? $0 + " " : $0 }.joined()
      guard var article = try? Reading.article(text: text + " end.") else { continue }
      for index in article.blocks.indices where Int.random(in: 0..<4, using: &random) == 0 { article.blocks[index].kind = .heading }
      let workspace = Workspace(registry: try Bench.registry())
      workspace.change("round \(round)") { _ = $0.add(article, sha256: "") }
      try check(workspace)
    }
  }

  @Test func spansAreSubtractedAndIntersected() throws {
    var random = Seeded(state: 3)
    func some() -> [TextSpan] {
      (0..<Int.random(in: 0...6, using: &random)).map { _ in
        let start = Int.random(in: 0..<40, using: &random)
        return TextSpan(start, start + Int.random(in: 1...8, using: &random))
      }
    }
    func bytes(_ spans: [TextSpan]) -> Set<Int> { Set(spans.flatMap(\.range)) }
    for _ in 0..<500 {
      let (left, right) = (some(), some())
      let (first, second) = (SortedSpans(left), SortedSpans(right))
      #expect(bytes(first.spans) == bytes(left) && first.spans == first.spans.sorted())
      #expect(bytes(first.subtracting(second)) == bytes(left).subtracting(bytes(right)))
      #expect(bytes(first.intersection(second)) == bytes(left).intersection(bytes(right)))
      let span = TextSpan(10, 25)
      #expect(first.covered(of: span) == bytes(left).intersection(Set(span.range)).count)
    }
  }
}
