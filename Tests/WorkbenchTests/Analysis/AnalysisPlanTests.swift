import AnalyzerKit
import Testing

@testable import Workbench

@Suite struct AnalysisPlanTests {
  private func text(_ words: String) throws -> AnalyzedText { AnalyzedText(try Bench.workspace(words).article(1).article) }

  @Test func whatIsWantedBringsWhatItRequiresInOrder() throws {
    let registry = try Bench.registry()
    #expect(try AnalysisPlan(registry).layers == ["entities", "quotes", "counts"])
    #expect(try AnalysisPlan(registry, wanted: ["quotes"]).layers == ["entities", "quotes"])
    #expect(try AnalysisPlan(registry, wanted: []).layers == [])
  }

  @Test func aFailureSkipsWhatRestsOnItAndNothingElse() throws {
    let registry = try Registry(
      analyzers: [AnalyzerEntry(FakeEntities.self), AnalyzerEntry(Breaking.self), AnalyzerEntry(OnBreaking.self)], verbs: [])
    let results = try AnalysisPlan(registry).run(text("Ann waved."))
    #expect(results.map(\.analyzer.name) == ["entities", "breaking", "resting"])
    #expect(results[0].failure == nil && results[0].marks.count == 1)
    #expect(results[1].failure == "the wire is down")
    #expect(results[2].failure == "skipped, because breaking failed")
  }

  @Test func readingAnUndeclaredLayerFails() throws {
    let registry = try Registry(analyzers: [AnalyzerEntry(FakeEntities.self), AnalyzerEntry(Prying.self)], verbs: [])
    let failure = try #require(try AnalysisPlan(registry).run(text("Ann waved.")).last?.failure)
    #expect(failure.contains("“entities” was read but not declared") && failure.contains(".layer(.entities)"))
  }

  @Test func theSameArticleGivesTheSameLayersEveryTime() throws {
    let plan = try AnalysisPlan(try Bench.registry())
    let words = "“We go,” Ivan said. Petrov and Ivan met Olga.\n\n“Stay,” said Olga."
    func values() throws -> [[[FieldValue]]] { try plan.run(text(words)).map { layer in layer.marks.indices.map(layer.values) } }
    let first = try values()
    for _ in 0..<20 { #expect(try values() == first) }
  }

  @Test func manyArticlesAreReadAlikeOnAllCores() throws {
    let workspace = Workspace(registry: try Bench.registry())
    let article = try Bench.workspace("“We go,” Ivan said.").article(1).article
    workspace.change("open") { for _ in 0..<150 { $0.add(article, sha256: "") } }
    let layers = try workspace.layers("counts")
    #expect(layers.count == 150)
    #expect(Set(layers.map { $0.values(0) }) == [[.integer(4), .integer(1), .number(0.25)]])
  }
}

struct Breaking: Analyzer {
  struct Down: Error, CustomStringConvertible { let description = "the wire is down" }
  static let key = LayerKey<FakeMark>("breaking")
  static let info = AnalyzerInfo(verb: "breaking", letter: "b", summary: "fails", version: "1")
  init(options: NoOptions) {}
  func analyze(_ text: AnalyzedText, _ layers: Layers) throws -> [FakeMark] { throw Down() }
}

struct OnBreaking: Analyzer {
  static let key = LayerKey<FakeMark>("resting")
  static let info = AnalyzerInfo(verb: "resting", letter: "r", summary: "rests on what fails", version: "1")
  static let requires: [Requirement] = [.layer(Breaking.key)]
  init(options: NoOptions) {}
  func analyze(_ text: AnalyzedText, _ layers: Layers) throws -> [FakeMark] { [] }
}

struct Prying: Analyzer {
  static let key = LayerKey<FakeMark>("prying")
  static let info = AnalyzerInfo(verb: "prying", letter: "p", summary: "reads what it did not declare", version: "1")
  init(options: NoOptions) {}
  func analyze(_ text: AnalyzedText, _ layers: Layers) throws -> [FakeMark] { _ = try layers[.entities]; return [] }
}
