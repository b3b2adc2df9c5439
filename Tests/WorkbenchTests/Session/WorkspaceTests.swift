import AnalyzerKit
import Foundation
import Testing

@testable import Workbench

@Suite struct WorkspaceTests {
  private struct Stopped: Error {}

  @Test func undoAndRedoGoBothWays() throws {
    let workspace = try Bench.workspace("Ann waved.")
    let first = workspace.session
    workspace.change("let a=1") { $0.variables["a"] = "1" }
    let second = workspace.session
    #expect(workspace.undo() == "let a=1" && workspace.session == first)
    #expect(workspace.redo() == "let a=1" && workspace.session == second)
    #expect(workspace.redo() == nil)
    _ = workspace.undo()
    workspace.change("let b=1") { $0.variables["b"] = "1" }
    #expect(workspace.redo() == nil, "a new change closes the other way")
    #expect(workspace.session.journal == ["paste 1", "let b=1"])
  }

  @Test func aChangeThatThrowsChangesNothing() throws {
    let workspace = try Bench.workspace("Ann waved.")
    let before = workspace.session
    #expect(throws: Stopped.self) {
      try workspace.change("close 1") {
        $0.remove(1)
        throw Stopped()
      }
    }
    #expect(workspace.session == before && workspace.session.journal == ["paste 1"])
  }

  @Test func unsavedWorkIsWhatNoFileHolds() throws {
    try Bench.inFolder { folder in
      let workspace = try Bench.workspace("Ann waved.")
      #expect(workspace.hasUnsavedWork)
      try workspace.save(to: "\(folder)/s.json", byReference: false, writerName: "t")
      #expect(!workspace.hasUnsavedWork && workspace.file?.hasSuffix("/s.json") == true)
      workspace.change("use") { $0.inUse = [] }
      #expect(!workspace.hasUnsavedWork, "what is in use is no work")
      workspace.change("let a=1") { $0.variables["a"] = "1" }
      #expect(workspace.hasUnsavedWork)
      _ = workspace.undo()
      #expect(!workspace.hasUnsavedWork)
    }
  }

  @Test func undoingALoadDoesNotSaveOverTheLoadedFile() throws {
    try Bench.inFolder { folder in
      let other = try Bench.workspace("Somebody else's words.")
      try other.save(to: "\(folder)/other.json", byReference: false, writerName: "t")
      let path = try #require(other.file)
      other.lock = nil
      let workspace = try Bench.workspace("Ann waved.")
      let mine = workspace.session
      _ = try workspace.load(path, command: "load other.json", reread: Bench.reread)
      #expect(workspace.file == path && !workspace.hasUnsavedWork)
      #expect(workspace.undo() == "load other.json")
      #expect(workspace.session == mine && workspace.file == nil && workspace.hasUnsavedWork)
      #expect(workspace.redo() == "load other.json" && workspace.file == nil && !workspace.hasUnsavedWork)
    }
  }

  @Test func closingTakesEverythingOfAnArticleAlong() throws {
    let workspace = try Bench.full()
    workspace.change("close 1") { $0.remove(1) }
    let session = workspace.session
    #expect(session.article(1) == nil && session.article(2) != nil && session.sets["both"] == [2])
    #expect(session.edits.map(\.article) == [2] && session.notes.map(\.article) == [2] && session.tags.map(\.article) == [2])
    #expect(try Bench.decode(try workspace.bytes()).nextArticle == 3, "numbers are not given twice")
  }

  @Test func aSessionByReferenceFollowsItsFiles() throws {
    try Bench.inFolder { folder in
      let file = "\(folder)/a.txt"
      let text = "Harbor opens again\n\n“We sail,” Ivan said on Monday.\n\nOlga met Ivan. The pier was closed for a year.\n"
      try Data(text.utf8).write(to: URL(fileURLWithPath: file))
      let workspace = Workspace(registry: try Bench.registry())
      let (article, digest) = try Bench.reread(file, nil)
      workspace.change("open") { _ = $0.add(article, sha256: digest) }
      try workspace.edit("quotes", "“We sail,”", .set, [("speaker", "Captain")])
      try workspace.edit("entities", "Olga", .reject)
      workspace.change("meta") { $0.update(1) { $0.setMetadata("publisher", ["The Pier"], Origin(.user)) } }
      _ = try workspace.layers("quotes")
      try workspace.save(to: "\(folder)/s.json", byReference: true, writerName: "t")
      workspace.lock = nil
      let saved = String(decoding: try AtomicFile.read("\(folder)/s.json"), as: UTF8.self)
      #expect(!saved.contains("closed for a year"))

      let same = Workspace(registry: try Bench.registry())
      #expect(try same.load("\(folder)/s.json", command: "load", reread: Bench.reread).changed == [])
      #expect(same.session.articles == workspace.session.articles && same.session.savedLayers.count == 2)
      same.lock = nil

      try Data(("A line before.\n\n" + text.replacing("Olga met", with: "She met")).utf8).write(to: URL(fileURLWithPath: file))
      let changed = Workspace(registry: try Bench.registry())
      #expect(try changed.load("\(folder)/s.json", command: "load", reread: Bench.reread).changed == [file])
      #expect(changed.session.savedLayers.isEmpty)
      #expect((try changed.layers("quotes")[0].marks.first as? Quote)?.speaker == "Captain")
      #expect(try changed.layers("entities")[0].unplaced == [1] && changed.session.edits.count == 2)
      #expect(try changed.article(1).article.metadata.publisher == "The Pier")
      #expect(try changed.article(1).sha256 == Workspace.sha256(ofFile: file))
      changed.lock = nil

      try FileManager.default.removeItem(atPath: file)
      let error = try #require(throws: SessionFileError.self) {
        try changed.load("\(folder)/s.json", command: "load", reread: Bench.reread)
      }
      #expect("\(error)".contains(file) && changed.session.articles.count == 1)
    }
  }

  @Test func whatTheUserChangesAfterLoadingTakesEffectAtOnce() throws {
    try Bench.inFolder { folder in
      let first = try Bench.workspace("“We sail,” Ivan said.")
      _ = try first.layers("counts")
      try first.save(to: "\(folder)/s.json", byReference: false, writerName: "t")
      first.lock = nil
      let second = Workspace(registry: try Bench.registry())
      _ = try second.load("\(folder)/s.json", command: "load", reread: Bench.reread)
      try second.edit("entities", "Ivan", .set, [("name", "Ivan Petrov")])
      let quotes = try second.layers("quotes")[0]
      #expect((quotes.marks[0] as? Quote)?.speaker == "Ivan Petrov" && quotes.stale == nil)
    }
  }
}
