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

  @Test func aConfirmationPinsTheFieldsAndSaysThatItIsOne() throws {
    let workspace = try Bench.workspace(text)
    let layer = try workspace.layers("quotes")[0]
    let (article, settings) = (try workspace.article(1), layer.settings(of: 0, in: try workspace.article(1).article.text))
    workspace.change("confirm") {
      $0.edits.append(Edit(0, of: layer, in: article, .set, fields: settings.fields, places: settings.places, at: ""))
    }
    #expect(try workspace.layers("quotes")[0].origins == [.confirmed, .found])
    // What the analyzer would say now makes no difference.
    try workspace.edit("entities", "Ivan", .set, [("name", "Ivan the Great")])
    let again = try workspace.layers("quotes")[0]
    #expect(try speakers(workspace) == ["Ivan", "Petrov"] && again.origins == [.corrected, .found])
    #expect(try Bench.decode(try workspace.bytes()).edits == workspace.session.edits)
  }

  @Test func wordsOfAFieldAreFoundAgainByTheirSurroundings() throws {
    let workspace = try Bench.workspace(text)
    func fix(_ words: String) throws {
      let (layer, article) = (try workspace.layers("quotes")[0], try workspace.article(1))
      let place = Edit.Place(field: "source", anchors: [try workspace.anchor(words)])
      workspace.change("fix") {
        $0.edits.append(Edit(1, of: layer, in: article, .set, fields: [("source", words)], places: [place], at: ""))
      }
    }
    try fix("Olga met Ivan")
    let changed = try Bench.workspace("Words before.\n\n" + text).article(1)
    workspace.change("reload") { $0.update(1) { $0 = OpenArticle(id: 1, article: changed.article, sha256: "", overrides: $0.overrides) } }
    let quote = try #require(try workspace.layers("quotes")[0].marks[1] as? Quote)
    #expect(quote.source.map { changed.article.text.string($0) } == ["Olga met Ivan"])
    let gone = try Bench.workspace(text.replacing("Olga met", with: "They met")).article(1)
    workspace.change("reload") { $0.update(1) { $0 = OpenArticle(id: 1, article: gone.article, sha256: "", overrides: $0.overrides) } }
    #expect(try workspace.layers("quotes")[0].unplaced == [0], "an edit whose words are gone changes nothing")
  }

  @Test func ofTwoMarksAtOnePlaceTheOneWithTheSameWordsIsMeant() throws {
    let workspace = try Bench.workspace(text)
    let source = Edit.Place(field: "source", anchors: [try workspace.anchor("Olga")])
    try workspace.edit("quotes", "met", .add)
    let anchor = try workspace.anchor("met")
    workspace.change("mark") {
      $0.edits.append(
        Edit(article: 1, layer: "quotes", anchor: anchor, action: .add, fields: [("source", "Olga")], places: [source], at: ""))
    }
    let (layer, article) = (try workspace.layers("quotes")[0], try workspace.article(1))
    workspace.change("fix") { $0.edits.append(Edit(3, of: layer, in: article, .set, fields: [("speaker", "Olga")], at: "")) }
    workspace.change("reject") { $0.edits.append(Edit(2, of: layer, in: article, .reject, at: "")) }
    #expect(try speakers(workspace) == ["Ivan", "Petrov", "Olga"])
    #expect(try workspace.layers("quotes")[0].rejected.isEmpty, "what the user added was never found")
    #expect(try Bench.decode(try workspace.bytes()).edits == workspace.session.edits)
  }

  @Test func aLongMarkIsFoundAgainWhenALaterAnalysisEndsItElsewhere() throws {
    let workspace = try Bench.workspace("“We will go home before the snow comes,” Ivan said.\n")
    try workspace.edit("quotes", "“We will go home before the snow comes", .set, [("speaker", "Pavel")])
    #expect(try speakers(workspace) == ["Pavel"])
    try workspace.edit("quotes", "We will", .reject)
    #expect(try workspace.layers("quotes")[0].unplaced == [1], "a short one is not")
  }

  @Test func whatIsMarkedInASetAsideBlockWaitsUntilItIsPutBack() throws {
    let workspace = try Bench.workspace(text)
    try workspace.edit("quotes", "met", .add, [("speaker", "Olga")])
    let open = try workspace.article(1)
    let anchor = Anchor(open.article.blocks[open.article.blocks.count - 1].span, in: open.article.text)
    workspace.change("trim") { $0.update(1) { $0.apply(.init(anchor: anchor, keep: false)) } }
    #expect(try workspace.layers("quotes")[0].unplaced == [0] && speakers(workspace) == ["Ivan", "Petrov"])
    workspace.change("keep") { $0.update(1) { $0.apply(.init(anchor: anchor, keep: true)) } }
    #expect(try speakers(workspace) == ["Ivan", "Petrov", "Olga"])
  }
}
