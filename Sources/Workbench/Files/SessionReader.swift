import AnalyzerKit
import JSON

/// Reads a session file. Nothing of it is used when anything in it makes no sense.
struct SessionReader {
  /// Reads an article that the file holds by reference. Throws when the file is gone.
  typealias Reread = (_ path: String, _ record: Int?) throws -> (article: Article, sha256: String)

  let path: String
  let reread: Reread
  /// Articles whose file changed since they were saved by reference.
  private(set) var changed: [String] = []

  init(path: String, reread: @escaping Reread) {
    self.path = path
    self.reread = reread
  }

  /// Throws `SessionFileError`.
  mutating func decode(_ bytes: [UInt8]) throws(SessionFileError) -> Session {
    let root = FilePlace(value: try SessionMigration.current(bytes, path), place: "", path: path)
    var session = Session()
    var changedIDs: [Int] = []
    for place in try root.member("articles").items() {
      let (article, isChanged) = try article(place)
      if session.article(article.id) != nil { throw place.fail("the number \(article.id) is used twice") }
      session.articles.append(article)
      if isChanged { changedIDs.append(article.id) }
    }
    for place in try root.list("layers") {
      let layer = try layer(place)
      if session.article(layer.article) == nil { throw place.fail("there is no article \(layer.article)") }
      if !changedIDs.contains(layer.article) { session.savedLayers.append(layer) }
    }
    for place in try root.list("edits") { session.edits.append(try edit(place, session)) }
    for place in try root.list("notes") { session.notes.append(try note(place, session)) }
    for place in try root.list("tags") { session.tags.append(try tag(place, session)) }
    for (key, value) in try root.optional("variables")?.members() ?? [] { session.variables[key] = try value.string() }
    for (key, value) in try root.optional("settings")?.members() ?? [] { session.settings[key] = try value.string() }
    for (key, value) in try root.optional("sets")?.members() ?? [] { session.sets[key] = try articleNumbers(value, session) }
    let highest = session.articles.map(\.id).max() ?? 0
    session.inUse =
      try root.optional("in_use").map { place throws(SessionFileError) in try articleNumbers(place, session) } ?? session.articles.map(\.id)
    session.nextArticle = max(highest + 1, try root.optional("next")?.optional("article")?.int() ?? 0)
    let notes = session.notes.compactMap { Int($0.id.dropFirst()) }.max() ?? 0
    session.nextNote = max(notes + 1, try root.optional("next")?.optional("note")?.int() ?? 0)
    session.journal = try root.optional("journal")?.strings() ?? []
    return session
  }

  private func articleNumbers(_ place: FilePlace, _ session: Session) throws(SessionFileError) -> [Int] {
    var numbers: [Int] = []
    for item in try place.items() {
      let number = try item.int()
      if session.article(number) == nil { throw item.fail("there is no article \(number)") }
      numbers.append(number)
    }
    return numbers
  }

  private mutating func article(_ place: FilePlace) throws(SessionFileError) -> (OpenArticle, isChanged: Bool) {
    let id = try place.member("id").int()
    if id < 1 || id > 1_000_000_000 { throw place.fail("\(id) is no article number") }
    let sourcePlace = try place.member("source")
    let sha = try sourcePlace.optional("sha256")?.string() ?? ""
    let source = ArticleSource(
      path: try sourcePlace.member("path").string(), record: try sourcePlace.optional("record")?.int(),
      format: try sourcePlace.optional("format")?.string() ?? "text", encoding: try sourcePlace.optional("encoding")?.string() ?? "UTF-8")
    var article: Article
    var isChanged = false
    if let text = place.optional("text") {
      article = Article(text: SourceText(try text.string()), blocks: [], source: source)
      article.blocks = try blocks(place, article.text)
    } else {
      let read: (article: Article, sha256: String)
      do {
        read = try reread(source.path, source.record)
      } catch {
        throw .articleGone(path: path, article: source.name, reason: "\(error)")
      }
      article = read.article
      isChanged = read.sha256 != sha
      if isChanged { changed.append(source.name) } else { article.blocks = try blocks(place, article.text) }
    }
    article.warnings = try place.optional("warnings")?.strings() ?? []
    for (key, value) in try place.optional("metadata")?.members() ?? [] {
      article.metadata.set(key, try value.member("values").strings(), try origin(value, article.text, isChanged))
    }
    var overrides: [OpenArticle.Override] = []
    for item in try place.list("overrides") {
      overrides.append(.init(anchor: try anchor(item, article.text), keep: try item.member("keep").bool()))
    }
    return (OpenArticle(id: id, article: article, sha256: sha, overrides: overrides), isChanged)
  }

  private func blocks(_ place: FilePlace, _ text: SourceText) throws(SessionFileError) -> [Block] {
    var blocks: [Block] = []
    for item in try place.member("blocks").items() {
      let name = try item.member("kind").string()
      guard let kind = BlockKind(rawValue: name) else { throw item.fail("“\(name)” is no kind of block") }
      let span = try item.span(in: text)
      if let last = blocks.last, span.start < last.span.end { throw item.fail("it overlaps the block before it") }
      blocks.append(
        Block(kind, span, level: try item.optional("level")?.int() ?? 0, setAside: try item.optional("set_aside")?.string()))
    }
    return blocks
  }

  private func origin(_ place: FilePlace, _ text: SourceText, _ isChanged: Bool) throws(SessionFileError) -> Origin {
    let name = try place.member("origin").string()
    guard let kind = Origin.Kind(rawValue: name) else { throw place.fail("“\(name)” is no origin") }
    let span = place.optional("start") == nil || isChanged ? nil : try place.span(in: text)
    return Origin(kind, try place.optional("detail")?.string() ?? "", span: span)
  }

  /// The start of an anchor may lie anywhere: when its words are not there, they are looked for.
  private func anchor(_ place: FilePlace, _ text: SourceText) throws(SessionFileError) -> Anchor {
    let start = try place.member("start").int()
    return Anchor(
      start: text.byteOffset(ofScalar: start) ?? text.bytes.count, exact: try place.member("exact").string(),
      before: try place.optional("before")?.string() ?? "", after: try place.optional("after")?.string() ?? "")
  }

  private func text(_ place: FilePlace, _ session: Session) throws(SessionFileError) -> (Int, SourceText) {
    let number = try place.member("article").int()
    guard let article = session.article(number) else { throw place.fail("there is no article \(number)") }
    return (number, article.article.text)
  }

  private func layer(_ place: FilePlace) throws(SessionFileError) -> SavedLayer {
    SavedLayer(
      article: try place.member("article").int(), analyzer: try place.member("analyzer").string(),
      version: try place.member("version").string(), options: place.optional("options")?.value.object ?? [],
      inputs: try place.optional("inputs")?.string() ?? "", marks: try place.member("marks").items().map(\.value))
  }

  private func edit(_ place: FilePlace, _ session: Session) throws(SessionFileError) -> Edit {
    let (article, text) = try text(place, session)
    var action: Edit.Action?
    var fields: [(name: String, value: String)] = []
    for (key, kind) in [("set", Edit.Action.set), ("add", .add)] {
      guard let values = place.optional(key) else { continue }
      action = kind
      for (name, value) in try values.members() { fields.append((name, try value.string())) }
    }
    if place.optional("reject") != nil { action = .reject }
    if let merge = place.optional("merge") { action = .merge(try anchor(merge, text)) }
    guard let action else { throw place.fail("one of “set”, “add”, “reject”, “merge” is missing") }
    return Edit(
      article: article, layer: try place.member("layer").string(), anchor: try anchor(place, text), action: action, fields: fields,
      at: try place.optional("at")?.string() ?? "")
  }

  private func note(_ place: FilePlace, _ session: Session) throws(SessionFileError) -> Note {
    let (article, text) = try text(place, session)
    let anchor = place.optional("start") == nil ? nil : try anchor(place, text)
    return Note(id: try place.member("id").string(), article: article, anchor: anchor, text: try place.member("text").string())
  }

  private func tag(_ place: FilePlace, _ session: Session) throws(SessionFileError) -> Tag {
    let (article, text) = try text(place, session)
    let anchor = place.optional("start") == nil ? nil : try anchor(place, text)
    return Tag(article: article, anchor: anchor, key: try place.member("key").string(), value: try place.member("value").string())
  }
}
