import AnalyzerKit
import JSON

/// The JSON Schema of one line of `lede analyze`'s JSON Lines, made from the fields of the registered analyzers.
public struct BatchSchema {
  private let registry: Registry

  public init(_ registry: Registry) { self.registry = registry }

  /// The schema as a file's bytes.
  public var encoded: [UInt8] { SchemaParts.encode(schema) }

  var schema: JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", SchemaParts.string), .init("metadata", metadata), .init("text", SchemaParts.string), .init("blocks", blocks),
      .init("sentences", SchemaParts.list(SchemaParts.reference("span"))), .init("tokens", SchemaParts.list(token)),
    ]
    members += registry.analyzers.map { .init($0.name, layer($0)) }
    members.append(.init("errors", SchemaParts.dictionary(SchemaParts.string)))
    let always = ["id", "metadata", "blocks"]
    let object = SchemaParts.object(members, optional: members.map(\.key).filter { !always.contains($0) })
    return .object(
      [
        .init("$schema", SchemaParts.dialect), .init("title", "Lede batch output"),
        .init("description", "One article, as `lede analyze` writes it on a line of its own."),
      ] + (object.object ?? []) + [.init("$defs", .object(SchemaParts.definitions))])
  }

  /// The standard keys are always there; further ones are those of the input, with their values.
  private var metadata: JSONValue {
    let known = ArticleObject.standardKeys.map { key -> JSONValue.Member in
      .init(key, key == "authors" ? SchemaParts.strings : ["type": ["string", "null"]])
    }
    return [
      "type": "object", "properties": .object(known), "required": .array(known.map { .string($0.key) }),
      "additionalProperties": true,
    ]
  }

  private var blocks: JSONValue {
    let kinds = SchemaParts.choice(BlockKind.allCases.map(\.rawValue))
    let members = [JSONValue.Member("kind", kinds)] + SchemaParts.place + [.init("reason", SchemaParts.string)]
    return SchemaParts.list(SchemaParts.object(members, optional: ["reason"]))
  }

  private var token: JSONValue {
    [
      "type": "array",
      "description":
        "start, end (exclusive), part of speech; with syntax lemma, universal part of speech, morphology, head (place in tokens), relation",
      "prefixItems": [
        SchemaParts.reference("offset"), SchemaParts.reference("offset"), ["type": ["string", "null"]], ["type": ["string", "null"]],
        ["type": ["string", "null"]], ["type": ["string", "null"]], ["type": ["integer", "null"]], ["type": ["string", "null"]],
      ], "minItems": 3, "maxItems": 8,
    ]
  }

  private func layer(_ analyzer: AnalyzerEntry) -> JSONValue {
    let described = JSONValue.Member("description", .string(analyzer.info.summary))
    let fields = SchemaParts.members(analyzer.fields)
    if analyzer.info.shape == .record { return .object([described, .init("anyOf", [SchemaParts.object(fields), ["type": "null"]])]) }
    let place = MarkShape.holdsPlaces(analyzer.fields) ? [] : SchemaParts.place
    let id = JSONValue.Member("id", ["type": "string", "pattern": .string("^\(analyzer.info.letter)[0-9]+$")])
    let mark = SchemaParts.object([id] + place + fields + [.init("rule", SchemaParts.string)])
    return .object([described] + (SchemaParts.list(mark).object ?? []))
  }
}
