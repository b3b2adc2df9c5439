import Analyzers
import Foundation
import JSON
import Testing

@testable import Workbench

/// A file of every format version loads for ever.
@Suite struct SessionFixtureTests {
  @Test func versionOneLoads() throws {
    let path = Bench.root.appending(path: "Sessions/fixtures/session-v1.json").path
    let session = try Bench.decode(try AtomicFile.read(path))
    let article = try #require(session.article(1))
    #expect(article.article.metadata.title == "Pilots’ walkout leaves 14 ships waiting off Port Hallam")
    #expect(article.article.blocks.count == 28 && article.sha256.count == 64)
    #expect(article.overrides.map(\.keep) == [false])
    #expect(session.savedLayers.map(\.analyzer) == ["entities", "quotes", "sentiment"])
    #expect(session.savedLayers.allSatisfy { !$0.marks.isEmpty && $0.inputs.count == 64 })
    #expect(session.edits.map(\.layer) == ["quotes", "entities", "entities"])
    #expect(session.edits.allSatisfy { $0.anchor.resolve(in: article.article.text) != nil })
    #expect(session.notes.map(\.text) == ["Who heard this?", "Call the port again."])
    #expect(session.tags.map(\.key) == ["desk", "checked"])
    #expect(session.variables["desk"] == "foreign" && session.settings["sentiment.mode"] == "vader")
    #expect(session.journal.first == "open Samples/wire-harbor.txt")
  }

  @Test func itsLayersShowWhetherTheyStillFitThisProgram() throws {
    let workspace = Workspace(registry: try Registry(analyzerModules))
    let path = Bench.root.appending(path: "Sessions/fixtures/session-v1.json").path
    _ = try Bench.inFolder { folder in
      let copy = folder + "/session.json"
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      return try workspace.load(copy, command: "load", reread: Bench.reread)
    }
    for saved in workspace.session.savedLayers {
      let layer = try #require(try workspace.layers(saved.analyzer).first)
      if layer.stale != nil || layer.analyzer.info.version != saved.version { continue }
      #expect(layer.found.count == saved.marks.count, "\(saved.analyzer)")
    }
  }
}
