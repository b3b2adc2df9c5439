import AnalyzerKit
import JSON

/// Reads a session file. Nothing of it is used when anything in it makes no sense.
///
/// Keys that the format does not have are passed over and not written back; only layers of unknown analyzers are kept as they are.
struct SessionReader {
  /// Reads an article that the file holds by reference. Throws when the file is gone.
  typealias Reread = (_ path: String, _ record: Int?) throws -> (article: Article, sha256: String)

  /// The highest number that an article or a note may have.
  static let highestNumber = 1_000_000_000

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
    var changedIDs: Set<Int> = []
    for place in try root.member("articles").items() {
      let (article, isChanged) = try article(place)
      if !session.insert(article) { throw place.fail("the number \(article.id) is used twice") }
      if isChanged { changedIDs.insert(article.id) }
    }
    session.savedLayers = try layers(root, session).filter { !changedIDs.contains($0.article) }
    for place in try root.list("edits") { session.edits.append(try edit(place, session)) }
    session.notes = try notes(root, session)
    for place in try root.list("tags") { session.tags.append(try tag(place, session)) }
    session.variables = try named(root.optional("variables")) { value throws(SessionFileError) in try value.string() }
    session.settings = try named(root.optional("settings")) { value throws(SessionFileError) in try value.string() }
    session.sets = try named(root.optional("sets")) { value throws(SessionFileError) in try articleNumbers(value, session) }
    session.inUse =
      try root.optional("in_use").map { place throws(SessionFileError) in try articleNumbers(place, session) } ?? session.articles.map(\.id)
    let next = root.optional("next")
    let highestNote = session.notes.compactMap { Int($0.id.dropFirst()) }.max() ?? 0
    session.nextArticle = max((session.articles.last?.id ?? 0) + 1, try next?.optional("article")?.int(in: 1...Self.highestNumber) ?? 1)
    session.nextNote = max(highestNote + 1, try next?.optional("note")?.int(in: 1...Self.highestNumber) ?? 1)
    session.journal = try root.optional("journal")?.strings() ?? []
    return session
  }

  private func named<Value>(
    _ place: FilePlace?, _ value: (FilePlace) throws(SessionFileError) -> Value
  ) throws(SessionFileError) -> OrderedValues<Value> {
    var entries: [OrderedValues<Value>.Entry] = []
    for (key, item) in try place?.members() ?? [] { entries.append(.init(name: key, value: try value(item))) }
    return OrderedValues(entries)
  }

  /// Rising, each once.
  private func articleNumbers(_ place: FilePlace, _ session: Session) throws(SessionFileError) -> [Int] {
    var numbers: Set<Int> = []
    for item in try place.items() {
      let number = try item.int()
      if session.article(number) == nil { throw item.fail("there is no article \(number)") }
      numbers.insert(number)
    }
    return numbers.sorted()
  }

  private mutating func article(_ place: FilePlace) throws(SessionFileError) -> (OpenArticle, isChanged: Bool) {
    let id = try place.member("id").int(in: 1...Self.highestNumber)
    let sourcePlace = try place.member("source")
    var sha = try sourcePlace.optional("sha256")?.string() ?? ""
    let source = ArticleSource(
      path: try sourcePlace.member("path").string(), record: try sourcePlace.optional("record")?.int(in: 1...Int.max),
      format: try sourcePlace.optional("format")?.string() ?? "text", encoding: try sourcePlace.optional("encoding")?.string() ?? "UTF-8")
    var article: Article
    var isChanged = false
    if let text = place.optional("text") {
      article = Article(text: SourceText(try text.string()), blocks: [], source: source)
      article.blocks = try blocks(place, article.text)
      article.given = try place.optional("given").map { place throws(SessionFileError) in try given(place, article.text) }
    } else {
      let read: (article: Article, sha256: String)
      do {
        read = try reread(source.path, source.record)
      } catch {
        throw .articleGone(path: path, article: source.name, reason: "\(error)")
      }
      article = read.article
      isChanged = read.sha256 != sha
      sha = read.sha256
      if isChanged {
        changed.append(source.name)
      } else {
        article.blocks = try blocks(place, article.text)
        article.metadata = Metadata()
      }
    }
    if !isChanged { article.warnings = try place.optional("warnings")?.strings() ?? [] }
    for (key, value) in try place.optional("metadata")?.members() ?? [] {
      let values = try value.member("values").strings()
      let origin = try origin(value, article.text, isChanged)
      // What a changed file says now counts, but for what the user said.
      let isJSON = try value.optional("json")?.bool() ?? false
      if !isChanged || origin.kind == .user { article.metadata.set(key, values, origin, isJSON: isJSON) }
    }
    var overrides: [OpenArticle.Override] = []
    for item in try place.list("overrides") {
      overrides.append(.init(anchor: try anchor(item, article.text), keep: try item.member("keep").bool()))
    }
    return (OpenArticle(id: id, article: article, sha256: sha, overrides: overrides), isChanged)
  }

  private func given(_ place: FilePlace, _ text: SourceText) throws(SessionFileError) -> GivenText {
    func spans(_ place: FilePlace) throws(SessionFileError) -> [TextSpan] {
      guard let spans = FieldCoding.spans(place.value, text) else { throw place.fail("a list of places in the text is expected here") }
      return spans
    }
    let sentences = try spans(try place.member("sentences"))
    let tokens = try place.optional("tokens").map(spans)
    guard let given = GivenText(sentences: sentences, tokens: tokens, length: text.bytes.count) else {
      throw place.fail("sentences and tokens must stand in order, without overlap, and each token in a sentence")
    }
    return given
  }

  private func blocks(_ place: FilePlace, _ text: SourceText) throws(SessionFileError) -> [Block] {
    var blocks: [Block] = []
    for item in try place.member("blocks").items() {
      let name = try item.member("kind").string()
      guard let kind = BlockKind(rawValue: name) else { throw item.fail("“\(name)” is no kind of block") }
      let span = try item.span(in: text)
      if span.isEmpty { throw item.fail("it is empty") }
      if let last = blocks.last, span.start < last.span.end { throw item.fail("it overlaps the block before it") }
      blocks.append(
        Block(kind, span, level: try item.optional("level")?.int(in: 0...6) ?? 0, setAside: try item.optional("set_aside")?.string()))
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

  private func layers(_ root: FilePlace, _ session: Session) throws(SessionFileError) -> [SavedLayer] {
    var layers: [SavedLayer] = []
    var seen: [Int: Set<String>] = [:]
    for place in try root.list("layers") {
      let (article, _) = try text(place, session)
      let analyzer = try place.member("analyzer").string()
      if !seen[article, default: []].insert(analyzer).inserted { throw place.fail("article \(article) has two layers “\(analyzer)”") }
      let marks = try place.member("marks")
      guard let objects = marks.value.array, objects.allSatisfy({ $0.object != nil }) else {
        throw marks.fail("a list of objects is expected here")
      }
      layers.append(
        SavedLayer(
          article: article, analyzer: analyzer, version: try place.member("version").string(),
          options: try place.optional("options")?.object() ?? [], inputs: try place.optional("inputs")?.string() ?? "", marks: objects))
    }
    return layers
  }

  private func edit(_ place: FilePlace, _ session: Session) throws(SessionFileError) -> Edit {
    let (article, text) = try text(place, session)
    var actions: [Edit.Action] = []
    var fields: [(name: String, value: String)] = []
    for (key, kind) in [("set", Edit.Action.set), ("add", .add)] {
      guard let values = place.optional(key) else { continue }
      actions.append(kind)
      for (name, value) in try values.members() { fields.append((name, try value.string())) }
    }
    if let reject = place.optional("reject"), try reject.bool() { actions.append(.reject) }
    if let merge = place.optional("merge") { actions.append(.merge(try anchor(merge, text))) }
    guard actions.count == 1, let action = actions.first else {
      throw place.fail("one of “set”, “add”, “reject”, “merge” is expected here, not \(actions.isEmpty ? "none" : "several")")
    }
    var places: [Edit.Place] = []
    for (field, value) in try place.optional("places")?.members() ?? [] {
      var anchors: [Anchor] = []
      for item in try value.items() { anchors.append(try anchor(item, text)) }
      places.append(Edit.Place(field: field, anchors: anchors))
    }
    var among: [(name: String, value: String)] = []
    for (name, value) in try place.optional("among")?.members() ?? [] { among.append((name, try value.string())) }
    return Edit(
      article: article, layer: try place.member("layer").string(), anchor: try anchor(place, text), action: action, fields: fields,
      places: places, among: among, at: try place.optional("at")?.string() ?? "")
  }

  private func notes(_ root: FilePlace, _ session: Session) throws(SessionFileError) -> [Note] {
    var notes: [Note] = []
    var ids: Set<String> = []
    for place in try root.list("notes") {
      let (article, text) = try text(place, session)
      let anchor = place.optional("start") == nil ? nil : try anchor(place, text)
      let id = try place.member("id").string()
      guard let number = Int(id.dropFirst()), id == "n\(number)", (1...Self.highestNumber).contains(number) else {
        throw place.fail("“\(id)” is no id of a note, such as n1")
      }
      if !ids.insert(id).inserted { throw place.fail("the id \(id) is used twice") }
      notes.append(Note(id: id, article: article, anchor: anchor, text: try place.member("text").string()))
    }
    return notes
  }

  private func tag(_ place: FilePlace, _ session: Session) throws(SessionFileError) -> Tag {
    let (article, text) = try text(place, session)
    let anchor = place.optional("start") == nil ? nil : try anchor(place, text)
    return Tag(article: article, anchor: anchor, key: try place.member("key").string(), value: try place.member("value").string())
  }
}
