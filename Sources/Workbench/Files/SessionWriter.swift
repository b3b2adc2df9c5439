import AnalyzerKit
import JSON

/// Writes a session as JSON: keys in the schema's order, one mark a line.
public struct SessionWriter {
  static let format = "lede-session"
  static let version = 1

  let session: Session
  /// Fresh layers by article number; they take the place of saved ones.
  let layers: [(article: Int, layer: LayerResult, options: [FieldValue])]
  let byReference: Bool
  let writerName: String
  private var writer = JSONWriter()

  init(
    _ session: Session, layers: [(article: Int, layer: LayerResult, options: [FieldValue])], byReference: Bool, writerName: String
  ) {
    self.session = session
    self.layers = layers
    self.byReference = byReference
    self.writerName = writerName
  }

  /// The file's bytes.
  consuming func encode() -> [UInt8] {
    writer.beginObject(.lines)
    writer.member("format", .string(SessionWriter.format))
    writer.member("version", .integer(SessionWriter.version))
    writer.member("writer", .string(writerName))
    list("articles", session.articles) { writer, article in write(article, to: &writer) }
    writeLayers()
    list("edits", session.edits) { writer, edit in write(edit, to: &writer) }
    list("notes", session.notes) { writer, note in
      writer.member("id", .string(note.id))
      writer.member("article", .integer(note.article))
      if let anchor = note.anchor { write(anchor, note.article, to: &writer) }
      writer.member("text", .string(note.text))
    }
    list("tags", session.tags) { writer, tag in
      writer.member("article", .integer(tag.article))
      if let anchor = tag.anchor { write(anchor, tag.article, to: &writer) }
      writer.member("key", .string(tag.key))
      writer.member("value", .string(tag.value))
    }
    writer.member("variables", .object(session.variables.entries.map { .init($0.name, .string($0.value)) }))
    writer.member("sets", .object(session.sets.entries.map { .init($0.name, .array($0.value.map { .integer($0) })) }))
    writer.member("settings", .object(session.settings.entries.map { .init($0.name, .string($0.value)) }))
    writer.member("in_use", .array(session.inUse.map { .integer($0) }))
    writer.member("next", .object([.init("article", .integer(session.nextArticle)), .init("note", .integer(session.nextNote))]))
    writer.member("journal", .array(session.journal.map { .string($0) }), .lines)
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  /// A list under a key, one object a line.
  private mutating func list<Item>(_ key: String, _ items: [Item], _ members: (inout JSONWriter, Item) -> Void) {
    writer.key(key)
    writer.beginArray(.lines)
    for item in items {
      writer.beginObject()
      members(&writer, item)
      writer.endObject()
    }
    writer.endArray()
  }

  private func write(_ open: OpenArticle, to writer: inout JSONWriter) {
    let article = open.article
    let text = article.text
    writer.member("id", .integer(open.id))
    writer.key("source")
    writer.beginObject()
    writer.member("path", .string(article.source.path))
    if let record = article.source.record { writer.member("record", .integer(record)) }
    writer.member("format", .string(article.source.format))
    writer.member("encoding", .string(article.source.encoding))
    writer.member("sha256", .string(open.sha256))
    writer.endObject()
    writer.key("metadata")
    writer.beginObject()
    for entry in article.metadata.entries {
      writer.key(entry.key)
      writer.beginObject()
      writer.member("values", .array(entry.values.map { .string($0) }))
      if entry.isJSON { writer.member("json", .bool(true)) }
      writer.member("origin", .string(entry.origin.kind.rawValue))
      if !entry.origin.detail.isEmpty { writer.member("detail", .string(entry.origin.detail)) }
      if let span = entry.origin.span { FieldCoding.write(span, text, to: &writer) }
      writer.endObject()
    }
    writer.endObject()
    if !byReference || article.source.path.isEmpty || article.source.path == "-" {
      writer.member("text", .string(text.string))
      if let given = article.given { FieldCoding.write(given, text, to: &writer) }
    }
    writer.key("blocks")
    writer.beginArray()
    for block in open.readBlocks {
      writer.beginObject()
      writer.member("kind", .string(block.kind.rawValue))
      FieldCoding.write(block.span, text, to: &writer)
      if block.level > 0 { writer.member("level", .integer(block.level)) }
      if let reason = block.setAside { writer.member("set_aside", .string(reason)) }
      writer.endObject()
    }
    writer.endArray()
    writer.key("overrides")
    writer.beginArray()
    for override in open.overrides {
      writer.beginObject()
      write(override.anchor, open.id, to: &writer)
      writer.member("keep", .bool(override.keep))
      writer.endObject()
    }
    writer.endArray()
    writer.member("warnings", .array(article.warnings.map { .string($0) }))
  }

  private func write(_ anchor: Anchor, _ article: Int, to writer: inout JSONWriter) {
    let text = session.article(article)?.article.text
    writer.member("start", .integer(text?.scalarOffset(ofByte: anchor.start) ?? anchor.start))
    writer.member("exact", .string(anchor.exact))
    writer.member("before", .string(anchor.before))
    writer.member("after", .string(anchor.after))
  }

  private func write(_ edit: Edit, to writer: inout JSONWriter) {
    writer.member("article", .integer(edit.article))
    writer.member("layer", .string(edit.layer))
    write(edit.anchor, edit.article, to: &writer)
    if !edit.among.isEmpty { writer.member("among", values(edit.among)) }
    switch edit.action {
    case .set: writer.member("set", values(edit.fields))
    case .add: writer.member("add", values(edit.fields))
    case .reject: writer.member("reject", .bool(true))
    case .merge(let other):
      writer.key("merge")
      writer.beginObject()
      write(other, edit.article, to: &writer)
      writer.endObject()
    }
    if !edit.places.isEmpty {
      writer.key("places")
      writer.beginObject()
      for place in edit.places {
        writer.key(place.field)
        writer.beginArray()
        for anchor in place.anchors {
          writer.beginObject()
          write(anchor, edit.article, to: &writer)
          writer.endObject()
        }
        writer.endArray()
      }
      writer.endObject()
    }
    writer.member("at", .string(edit.at))
  }

  private func values(_ values: [(name: String, value: String)]) -> JSONValue {
    .object(values.map { .init($0.name, .string($0.value)) })
  }

  private mutating func writeLayers() {
    writer.key("layers")
    writer.beginArray(.lines)
    let fresh = Dictionary(grouping: layers, by: \.article)
    let saved = Dictionary(grouping: session.savedLayers, by: \.article)
    for article in session.articles {
      var fresh = fresh[article.id] ?? []
      // Layers keep the order of the file they came from, so that a diff shows what changed.
      for saved in saved[article.id] ?? [] {
        if let at = fresh.firstIndex(where: { $0.layer.analyzer.name == saved.analyzer }) {
          let entry = fresh.remove(at: at)
          write(entry.layer, entry.options, article)
        } else {
          write(saved)
        }
      }
      for entry in fresh { write(entry.layer, entry.options, article) }
    }
    writer.endArray()
  }

  private mutating func write(_ layer: LayerResult, _ options: [FieldValue], _ article: OpenArticle) {
    let analyzer = layer.analyzer
    beginLayer(article.id, analyzer.name, analyzer.info.version)
    writer.key("options")
    writer.beginObject()
    FieldCoding.write(options, analyzer.options, article.article.text, to: &writer)
    writer.endObject()
    writer.member("inputs", .string(layer.inputs))
    writer.key("marks")
    writer.beginArray(.lines)
    for mark in layer.found { LayerCoding.write(mark, analyzer, article.article.text, to: &writer) }
    writer.endArray()
    writer.endObject()
  }

  private mutating func write(_ layer: SavedLayer) {
    beginLayer(layer.article, layer.analyzer, layer.version)
    writer.member("options", .object(layer.options))
    writer.member("inputs", .string(layer.inputs))
    writer.member("marks", .array(layer.marks), .lines)
    writer.endObject()
  }

  private mutating func beginLayer(_ article: Int, _ analyzer: String, _ version: String) {
    writer.beginObject()
    writer.member("article", .integer(article))
    writer.member("analyzer", .string(analyzer))
    writer.member("version", .string(version))
  }
}
