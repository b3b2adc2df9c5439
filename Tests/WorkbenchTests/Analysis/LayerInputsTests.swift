import AnalyzerKit
import Foundation
import Testing

@testable import Workbench

@Suite struct LayerInputsTests {
  private let text = "“We sail,” Ivan said.\n\nOlga met Petrov.\n"

  private func digest(_ layer: String, _ workspace: Workspace) throws -> String {
    _ = try workspace.layers(layer)
    let made = try #require(workspace.analyst.made(of: workspace.session.articles, in: workspace.session).first)
    return try #require(made.first { $0.analyzer.name == layer }).inputs
  }

  private func changes(_ layer: String, _ change: (Workspace) throws -> Void) throws -> Bool {
    let workspace = try Bench.workspace(text)
    let before = try digest(layer, workspace)
    try change(workspace)
    return try digest(layer, workspace) != before
  }

  @Test func whatALayerIsMadeFromChangesItsDigest() throws {
    #expect(try changes("entities") { $0.change("set") { $0.settings["entities.least"] = "2" } })
    #expect(try changes("quotes") { $0.change("set") { $0.settings["entities.least"] = "2" } })
    #expect(try changes("quotes") { try $0.edit("entities", "Ivan", .set, [("name", "I")]) })
    #expect(try changes("counts") { try $0.edit("entities", "Ivan", .reject) })
    #expect(try changes("entities") { $0.change("meta") { $0.update(1) { $0.setMetadata("language", ["de"], Origin(.user)) } } })
    #expect(
      try changes("entities") { workspace in
        let open = try workspace.article(1)
        let anchor = Anchor(open.readBlocks[1].span, in: open.article.text)
        workspace.change("trim") { $0.update(1) { $0.apply(.init(anchor: anchor, keep: false)) } }
      })
    #expect(
      try changes("entities") { workspace in
        let other = try Bench.workspace("x" + text).article(1)
        workspace.change("reload") { $0.update(1) { $0 = other } }
      })
  }

  @Test func nothingElseDoes() throws {
    #expect(try !changes("entities") { try $0.edit("entities", "Ivan", .reject) })
    #expect(try !changes("entities") { try $0.edit("quotes", "“We sail,”", .reject) })
    #expect(try !changes("quotes") { try $0.edit("quotes", "“We sail,”", .reject) })
    #expect(
      try !changes("counts") { workspace in
        let anchor = try workspace.anchor("Olga")
        workspace.change("note") { $0.notes.append(Note(id: "n1", article: 1, anchor: anchor, text: "x")) }
      })
    #expect(try !changes("counts") { $0.change("let") { $0.variables["a"] = "b" } })
    #expect(try !changes("entities") { $0.change("set") { $0.settings["other.least"] = "2" } })
  }

  @Test func theContentsOfAFileCountNotItsName() throws {
    try Bench.inFolder { folder in
      let path = "\(folder)/list.txt"
      try Data("one".utf8).write(to: URL(fileURLWithPath: path))
      let workspace = try Bench.workspace(text)
      workspace.change("set") { $0.settings["entities.list"] = path }
      let before = try digest("entities", workspace)
      #expect(try digest("entities", workspace) == before)
      try Data("two".utf8).write(to: URL(fileURLWithPath: path))
      #expect(try digest("entities", workspace) != before)
      try Data("one".utf8).write(to: URL(fileURLWithPath: path))
      #expect(try digest("entities", workspace) == before)
    }
  }

  @Test func aLoadedLayerSaysWhyItIsOutOfDate() throws {
    let workspace = try Bench.workspace(text)
    _ = try workspace.layers("counts")
    var session = try Bench.decode(try workspace.bytes())
    session.savedLayers[0].version = "0.9"
    session.savedLayers[1].inputs = "other"
    let loaded = Workspace(registry: try Bench.registry())
    loaded.adopt(session, lock: nil, command: "load")
    #expect(try loaded.layers("entities")[0].stale == "made by entities 0.9, now 1.0")
    #expect(try loaded.layers("quotes")[0].stale?.hasPrefix("made from another text") == true)
    #expect(try loaded.layers("counts")[0].stale == nil)
    loaded.change("drop") { $0.savedLayers.removeAll { $0.analyzer == "counts" } }
    loaded.analyst.forget(1)
    #expect(try loaded.layers("counts")[0].stale?.hasPrefix("made from saved quotes") == true, "made from what is out of date")
    #expect(try Bench.decode(try loaded.bytes()).savedLayers.map(\.version) == ["0.9", "1.0"], "kept as they were until renewed")
  }

  @Test func comparisonsNameWhatWasAddedDroppedAndChanged() throws {
    let workspace = try Bench.workspace(text)
    let layer = try workspace.layers("entities")[0]
    var changed = try #require(layer.found[0] as? Entity)
    changed.role = "captain"
    var added = try #require(layer.found[1] as? Entity)
    added.span = TextSpan(3, 5)
    let new: [any Mark] = [changed, added, layer.found[2]]
    let comparison = LayerComparison(layer.found, new, layer.analyzer, text: try workspace.article(1).article.text)
    #expect(comparison.entries.map(\.change) == [.added, .changed, .dropped])
    #expect(comparison.entries.map(\.words) == ["We", "Ivan", "Olga"].enumerated().map { $0 == 0 ? comparison.entries[0].words : $1 })
    #expect(comparison.entries[1].details == "role: nothing → captain")
    #expect(LayerComparison(layer.found, layer.found, layer.analyzer, text: try workspace.article(1).article.text).entries.isEmpty)
  }
}
