import AnalyzerKit
import Testing

@testable import Workbench

@Suite struct EditTests {
  private let text = "“We will go,” Ivan said.\n\n“I stay,” said Petrov.\n\nOlga met Ivan and Petrov.\n"

  private func ids(_ layer: LayerResult) -> [String] { layer.marks.indices.map(layer.id) }

  private func speakers(_ workspace: Workspace) throws -> [String?] {
    try workspace.layers("quotes")[0].marks.map { ($0 as? Quote)?.speaker }
  }

  private func names(_ workspace: Workspace) throws -> [String] {
    try workspace.layers("entities")[0].marks.compactMap { ($0 as? Entity)?.name }
  }

  @Test func setChangesFieldsAndSaysSo() throws {
    let workspace = try Bench.workspace(text)
    try workspace.edit("quotes", "“I stay,”", .set, [("speaker", "Petrov the Younger"), ("kind", "mixed")])
    let layer = try workspace.layers("quotes")[0]
    #expect(try speakers(workspace) == ["Ivan", "Petrov the Younger"])
    #expect(layer.origins == [.found, .corrected])
    #expect((layer.found[1] as? Quote)?.speaker == "Petrov", "what the analyzer found stays")
  }

  @Test func rejectLeavesTheOthersTheirIds() throws {
    let workspace = try Bench.workspace(text)
    let before = ids(try workspace.layers("entities")[0])
    try workspace.edit("entities", "Petrov", .reject)
    #expect(ids(try workspace.layers("entities")[0]) == before.filter { $0 != "e2" })
  }

  @Test func addedMarksGetNumbersThatAreNotGivenTwice() throws {
    let workspace = try Bench.workspace(text)
    let found = try workspace.layers("entities")[0].marks.count
    try workspace.edit("entities", "stay", .add, [("name", "Stay")])
    try workspace.edit("entities", "stay", .reject)
    try workspace.edit("entities", "met", .add, [("name", "Met"), ("type", "org")])
    let layer = try workspace.layers("entities")[0]
    #expect(layer.id(found) == "e\(found + 2)" && layer.origins.last == .added)
    #expect((layer.marks.last as? Entity)?.type == .ORG)
    #expect(layer.marks.last?.reason.rule == "marked-by-you")
  }

  @Test func mergeJoinsMarksAndKeepsTheFirstId() throws {
    let workspace = try Bench.workspace(text)
    try workspace.edit("entities", "Ivan", .merge(try workspace.anchor("Petrov")))
    let layer = try workspace.layers("entities")[0]
    let merged = try #require(layer.marks[0] as? Entity)
    #expect(layer.id(0) == "e1" && merged.name == "Petrov" && merged.mentions.count == 4)
    #expect(!ids(layer).contains("e2"))
  }

  @Test func editsReachTheLayersThatRequireTheirs() throws {
    let workspace = try Bench.workspace(text)
    #expect(try speakers(workspace) == ["Ivan", "Petrov"])
    try workspace.edit("entities", "Ivan", .set, [("name", "Ivan the Great")])
    try workspace.edit("entities", "Petrov", .reject)
    #expect(try speakers(workspace) == ["Ivan the Great", nil])
    _ = workspace.undo()
    #expect(try speakers(workspace) == ["Ivan the Great", "Petrov"])
  }

  @Test func editsOfALayerLeaveTheLayersItRequiresAlone() throws {
    let workspace = try Bench.workspace(text)
    _ = try workspace.layers("counts")
    try workspace.edit("quotes", "“I stay,”", .reject)
    let saved = try Bench.decode(try workspace.bytes()).savedLayers.map(\.analyzer)
    #expect(saved == ["entities", "quotes"], "counts rest on the quotations and have to be made again")
  }

  @Test func aMarkIsFoundByAnyOfItsPlaces() throws {
    let workspace = try Bench.workspace(text)
    try workspace.edit("entities", "Ivan", occurrence: 2, .set, [("role", "host")])
    #expect((try workspace.layers("entities")[0].marks[0] as? Entity)?.role == "host")
  }

  @Test func anEditThatDoesNotFitIsKeptAndChangesNothing() throws {
    let workspace = try Bench.workspace(text)
    let before = try names(workspace)
    try workspace.edit("entities", "will", .reject)
    try workspace.edit("entities", "Ivan", .set, [("colour", "red")])
    try workspace.edit("entities", "Ivan", .set, [("type", "animal")])
    try workspace.edit("quotes", "“I stay,”", .merge(try workspace.anchor("“We will go,”")))
    try workspace.edit("entities", "Ivan", .merge(try workspace.anchor("Ivan", occurrence: 2)))
    workspace.change("edit") {
      $0.edits.append(
        Edit(
          article: 1, layer: "entities", anchor: Anchor(start: 0, exact: "nobody", before: "", after: ""), action: .reject,
          at: ""))
    }
    let layer = try workspace.layers("entities")[0]
    #expect(try names(workspace) == before && layer.unplaced == [0, 1, 2, 4, 5])
    #expect(try workspace.layers("quotes")[0].unplaced == [3])
    #expect(try Bench.decode(try workspace.bytes()).edits == workspace.session.edits)
  }

  @Test func editsFollowTheirWordsWhenTheTextChanges() throws {
    let workspace = try Bench.workspace(text)
    try workspace.edit("quotes", "“I stay,”", .set, [("speaker", "Pavel")])
    try workspace.edit("entities", "Olga", .reject)
    let changed = try Bench.workspace("Dateline words first.\n\n" + text.replacing("Olga met Ivan", with: "They met Ivan")).article(1)
    workspace.change("reload") { $0.update(1) { $0 = OpenArticle(id: 1, article: changed.article, sha256: "", overrides: $0.overrides) } }
    #expect(try speakers(workspace) == ["Ivan", "Pavel"])
    #expect(try workspace.layers("entities")[0].unplaced == [1])
  }

  @Test func editsSurviveKeepAndTrim() throws {
    let workspace = try Bench.workspace(text)
    try workspace.edit("quotes", "“I stay,”", .set, [("speaker", "Pavel")])
    let anchor = Anchor(try workspace.article(1).article.blocks[0].span, in: try workspace.article(1).article.text)
    workspace.change("trim") { $0.update(1) { $0.apply(.init(anchor: anchor, keep: false)) } }
    #expect(try speakers(workspace) == ["Pavel"])
    workspace.change("keep") { $0.update(1) { $0.apply(.init(anchor: anchor, keep: true)) } }
    #expect(try speakers(workspace) == ["Ivan", "Pavel"])
  }
}
