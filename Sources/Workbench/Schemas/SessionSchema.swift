import AnalyzerKit
import JSON

/// The JSON Schema of session files, made from the fields of the registered analyzers.
///
/// Layers of analyzers that this program does not know, or knows in another version, may hold any marks.
public struct SessionSchema {
  private let registry: Registry

  public init(_ registry: Registry) { self.registry = registry }

  /// The schema as a file's bytes.
  public var encoded: [UInt8] { SchemaParts.encode(schema) }

  var schema: JSONValue {
    let object = SchemaParts.object(
      [
        .init("format", ["const": .string(SessionWriter.format)]), .init("version", ["const": .integer(SessionWriter.version)]),
        .init("writer", SchemaParts.string), .init("articles", SchemaParts.list(article)), .init("layers", SchemaParts.list(layer)),
        .init("edits", SchemaParts.list(edit)), .init("notes", SchemaParts.list(note)), .init("tags", SchemaParts.list(tag)),
        .init("variables", SchemaParts.dictionary(SchemaParts.string)),
        .init("sets", SchemaParts.dictionary(SchemaParts.list(SchemaParts.reference("number")))),
        .init("settings", SchemaParts.dictionary(SchemaParts.string)), .init("in_use", SchemaParts.list(SchemaParts.reference("number"))),
        .init(
          "next", SchemaParts.object([.init("article", SchemaParts.reference("number")), .init("note", SchemaParts.reference("number"))])),
        .init("journal", SchemaParts.strings),
      ])
    let definitions = SchemaParts.definitions + [.init("number", ["type": "integer", "minimum": 1])]
    return .object(
      [.init("$schema", SchemaParts.dialect), .init("title", "Lede session"), .init("description", "A session, as `save` writes it.")]
        + (object.object ?? []) + [.init("$defs", .object(definitions))])
  }

  // MARK: articles

  private var article: JSONValue {
    let source = SchemaParts.object(
      [
        .init("path", SchemaParts.string), .init("record", SchemaParts.reference("number")), .init("format", SchemaParts.string),
        .init("encoding", SchemaParts.string), .init("sha256", ["type": "string", "pattern": "^([0-9a-f]{64})?$"]),
      ], optional: ["record"])
    let entry = SchemaParts.object(
      [
        .init("values", SchemaParts.strings), .init("json", ["const": true]),
        .init("origin", SchemaParts.choice(Origin.Kind.allCases.map(\.rawValue))),
        .init("detail", SchemaParts.string),
      ] + SchemaParts.place, optional: ["json", "detail", "start", "end"])
    let block = SchemaParts.object(
      [.init("kind", SchemaParts.choice(BlockKind.allCases.map(\.rawValue)))] + SchemaParts.place
        + [.init("level", ["type": "integer", "minimum": 1, "maximum": 6]), .init("set_aside", SchemaParts.string)],
      optional: ["level", "set_aside"])
    let spans = SchemaParts.list(SchemaParts.reference("span"))
    return SchemaParts.object(
      [
        .init("id", SchemaParts.reference("number")), .init("source", source), .init("metadata", SchemaParts.dictionary(entry)),
        .init("text", SchemaParts.string),
        .init("given", SchemaParts.object([.init("sentences", spans), .init("tokens", spans)], optional: ["tokens"])),
        .init("blocks", SchemaParts.list(block)),
        .init("overrides", SchemaParts.list(SchemaParts.object(anchor + [.init("keep", ["type": "boolean"])]))),
        .init("warnings", SchemaParts.strings),
      ], optional: ["text", "given"])
  }

  /// Where something is by its words, so that it is found again when the text changes.
  private var anchor: [JSONValue.Member] {
    [
      .init("start", SchemaParts.reference("offset")), .init("exact", SchemaParts.string), .init("before", SchemaParts.string),
      .init("after", SchemaParts.string),
    ]
  }

  // MARK: layers

  private var layer: JSONValue {
    let members: [JSONValue.Member] = [
      .init("article", SchemaParts.reference("number")), .init("analyzer", SchemaParts.string), .init("version", SchemaParts.string),
      .init("options", ["type": "object"]), .init("inputs", SchemaParts.string), .init("marks", SchemaParts.list(["type": "object"])),
    ]
    return .object((SchemaParts.object(members).object ?? []) + [.init("allOf", .array(registry.analyzers.map(known)))])
  }

  /// What a layer holds when it was made by this version of an analyzer.
  private func known(_ analyzer: AnalyzerEntry) -> JSONValue {
    let maker: JSONValue = [
      "properties": ["analyzer": ["const": .string(analyzer.name)], "version": ["const": .string(analyzer.info.version)]]
    ]
    let evidence = SchemaParts.object(
      [.init("label", SchemaParts.string)] + SchemaParts.place + [.init("ref", SchemaParts.string), .init("note", SchemaParts.string)],
      optional: ["start", "end", "ref", "note"])
    let mark = SchemaParts.object(
      SchemaParts.place + SchemaParts.members(analyzer.fields)
        + [.init("rule", SchemaParts.string), .init("evidence", SchemaParts.list(evidence))])
    let options = SchemaParts.object(SchemaParts.members(analyzer.options))
    return ["if": maker, "then": ["properties": ["options": options, "marks": SchemaParts.list(mark)]]]
  }

  // MARK: the user's work

  private var edit: JSONValue {
    let values = SchemaParts.dictionary(SchemaParts.string)
    let members =
      [.init("article", SchemaParts.reference("number")), .init("layer", SchemaParts.string)] + anchor + [
        .init("among", values), .init("set", values), .init("add", values), .init("reject", ["const": true]),
        .init("merge", SchemaParts.object(anchor)),
        .init("places", SchemaParts.dictionary(SchemaParts.list(SchemaParts.object(anchor)))), .init("at", SchemaParts.string),
      ]
    let actions = ["set", "add", "reject", "merge"]
    let one = JSONValue.array(actions.map { ["required": [.string($0)]] })
    return .object((SchemaParts.object(members, optional: actions + ["among", "places"]).object ?? []) + [.init("oneOf", one)])
  }

  private var note: JSONValue {
    SchemaParts.object(
      [.init("id", ["type": "string", "pattern": "^n[0-9]+$"]), .init("article", SchemaParts.reference("number"))] + anchor
        + [.init("text", SchemaParts.string)], optional: anchor.map(\.key))
  }

  private var tag: JSONValue {
    SchemaParts.object(
      [.init("article", SchemaParts.reference("number"))] + anchor
        + [.init("key", SchemaParts.string), .init("value", SchemaParts.string)], optional: anchor.map(\.key))
  }
}
