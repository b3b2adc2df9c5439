import AnalyzerKit
import Foundation
import JSON
import Reading
import Testing

@testable import Workbench

/// Sessions for tests.
enum Bench {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func sample(_ name: String) -> String { root.appending(path: "Samples/\(name)").path }

  static let proseSamples = [
    "wire-harbor.txt", "feature-saltmine.txt", "court-maps.txt", "opinion-benches.txt", "webcopy-beavers.txt", "british-depot.txt",
    "hardwrapped-satellite.txt", "noblank-race.txt", "release-nightbus.md", "interview-lighthouse.txt", "transcript-hearing.txt",
  ]

  static func registry() throws -> Registry {
    try Registry(analyzers: [AnalyzerEntry(FakeCounts.self), AnalyzerEntry(FakeQuotes.self), AnalyzerEntry(FakeEntities.self)], verbs: [])
  }

  /// A workspace with articles from texts.
  static func workspace(_ texts: String...) throws -> Workspace {
    let workspace = Workspace(registry: try registry())
    for (number, text) in texts.enumerated() {
      let article = try Reading.article(text: text, path: "")
      workspace.change("paste \(number + 1)") { _ = $0.add(article, sha256: "") }
    }
    return workspace
  }

  /// Two short articles with everything a session can hold.
  static func full() throws -> Workspace {
    let workspace = Workspace(registry: try registry())
    let path = sample("letters.jsonl")
    for article in try Reading.articles(at: path).prefix(2) {
      workspace.change("open letters.jsonl") { _ = $0.add(article, sha256: Workspace.sha256(ofFile: path)) }
    }
    _ = try workspace.layers("counts")
    let (first, layer) = try (workspace.article(1), workspace.layers("entities")[0])
    let text = first.article.text
    func anchor(_ index: Int) -> Anchor { Anchor(layer.marks[index].span, in: text) }
    let last = try #require(first.article.blocks.indices.last)
    workspace.change("review") { session in
      session.edits = [
        Edit(
          article: 1, layer: "entities", anchor: anchor(0), action: .set, fields: [("name", "“Nobody”"), ("type", "ORG")],
          at: "2026-01-02T03:04:05Z"),
        Edit(article: 1, layer: "entities", anchor: anchor(1), action: .reject, at: "2026-01-02T03:04:06Z"),
        Edit(article: 1, layer: "entities", anchor: anchor(2), action: .merge(anchor(3)), at: "2026-01-02T03:04:07Z"),
        Edit(
          article: 1, layer: "entities", anchor: Anchor(TextSpan(0, 4), in: text), action: .add, fields: [("name", "Added")],
          at: "2026-01-02T03:04:08Z"),
        Edit(
          article: 2, layer: "gone", anchor: Anchor(start: 3, exact: "no such words", before: "", after: ""), action: .reject,
          at: "2026-01-02T03:04:09Z"),
      ]
      session.notes = [
        Note(id: "n1", article: 1, anchor: anchor(0), text: "Who is this?\n😀 \u{1B}[31m"),
        Note(id: "n3", article: 2, anchor: nil, text: ""),
      ]
      session.nextNote = 5
      session.tags = [
        Tag(article: 1, anchor: anchor(0), key: "checked", value: "yes"), Tag(article: 2, anchor: nil, key: "topic", value: "mills"),
      ]
      session.variables["who"] = "Ivan"
      session.variables["a b"] = ""
      session.sets["both"] = [1, 2]
      session.settings["entities.least"] = "4"
      session.inUse = [2]
      session.savedLayers = [
        SavedLayer(
          article: 2, analyzer: "unheard-of", version: "9", options: [.init("odd", ["deep": [1, 2.5, nil]])], inputs: "abc",
          marks: [["start": 0, "end": 2, "anything": ["nested": [true]]], .object([])])
      ]
      session.update(1) { $0.apply(OpenArticle.Override(anchor: Anchor(first.article.blocks[last].span, in: text), keep: false)) }
    }
    _ = try workspace.layers("counts")
    return workspace
  }

  /// A folder of its own that goes away again.
  static func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "lede-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
  }

  static func decode(_ bytes: [UInt8]) throws -> Session {
    var reader = SessionReader(path: "test.json", reread: reread)
    return try reader.decode(bytes)
  }

  static func decode(_ value: JSONValue) throws -> Session { try decode(Array(value.compact.utf8)) }

  static func reread(_ path: String, _ record: Int?) throws -> (article: Article, sha256: String) {
    let articles = try Reading.articles(at: path)
    return (articles[(record ?? 1) - 1], Workspace.sha256(ofFile: path))
  }

  /// A listing over the articles in use.
  static func lister(_ workspace: Workspace) -> Lister {
    Lister(session: workspace.session, analyst: workspace.analyst, check: {}, progress: { _, _ in })
  }
}

extension Workspace {
  /// One layer of every article.
  func layers(_ name: String) throws -> [LayerResult] {
    try analyst.layers([name], of: session.articles, in: session).map { try #require($0.first) }
  }

  func article(_ id: Int) throws -> OpenArticle { try #require(session.article(id)) }

  func bytes(byReference: Bool = false) throws -> [UInt8] { try sessionBytes(byReference: byReference, writerName: "lede test") }

  /// Lays one edit over a layer of article 1, at the `occurrence`th place of `words`.
  func edit(
    _ layer: String, _ words: String, occurrence: Int = 1, _ action: Edit.Action, _ fields: [(name: String, value: String)] = []
  ) throws {
    let text = try article(1).article.text
    let span = try #require(text.places(of: words).dropFirst(occurrence - 1).first)
    change("edit") {
      $0.edits.append(
        Edit(article: 1, layer: layer, anchor: Anchor(span, in: text), action: action, fields: fields, at: "2026-01-01T00:00:00Z"))
    }
  }

  func anchor(_ words: String, occurrence: Int = 1) throws -> Anchor {
    let text = try article(1).article.text
    return Anchor(try #require(text.places(of: words).dropFirst(occurrence - 1).first), in: text)
  }
}

extension TableQuery {
  static func naming(_ columns: [String]) -> TableQuery {
    var query = TableQuery()
    query.columns = columns
    return query
  }
}

extension SourceText {
  func places(of words: String) -> [TextSpan] {
    let needle = Array(words.utf8)
    return (0...max(0, bytes.count - needle.count)).filter { bytes[$0..<min(bytes.count, $0 + needle.count)].elementsEqual(needle) }
      .map { TextSpan($0, $0 + needle.count) }
  }
}

/// SplitMix64: the same numbers in every run.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
