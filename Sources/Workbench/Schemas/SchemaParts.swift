import AnalyzerKit
import JSON

/// Pieces of JSON Schema (draft 2020-12) that both schemas are built from.
enum SchemaParts {
  static let dialect = JSONValue.string("https://json-schema.org/draft/2020-12/schema")

  /// Definitions under `$defs` that the pieces refer to.
  static let definitions: [JSONValue.Member] = [
    .init(
      "offset", ["type": "integer", "minimum": 0, "description": "a position in the article's text, counted in Unicode scalars from 0"]),
    .init(
      "span",
      [
        "type": "array", "description": "start and end (exclusive)", "prefixItems": [reference("offset"), reference("offset")],
        "minItems": 2, "maxItems": 2,
      ]),
  ]

  static func reference(_ name: String) -> JSONValue { ["$ref": .string("#/$defs/\(name)")] }

  static let string: JSONValue = ["type": "string"]
  static let strings: JSONValue = list(string)

  static func list(_ items: JSONValue) -> JSONValue { ["type": "array", "items": items] }

  static func choice(_ values: [String]) -> JSONValue { ["enum": .array(values.map { .string($0) })] }

  /// An object with exactly these members; those in `optional` may be absent.
  static func object(_ members: [JSONValue.Member], optional: [String] = []) -> JSONValue {
    let required = members.map(\.key).filter { !optional.contains($0) }
    return [
      "type": "object", "properties": .object(members), "required": .array(required.map { .string($0) }), "additionalProperties": false,
    ]
  }

  /// An object whose keys are the user's, each with such a value.
  static func dictionary(_ values: JSONValue) -> JSONValue { ["type": "object", "additionalProperties": values] }

  /// `start` and `end`.
  static let place: [JSONValue.Member] = [.init("start", reference("offset")), .init("end", reference("offset"))]

  /// The members of a record's object, as `FieldCoding` writes them.
  static func members(_ fields: [FieldSchema]) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    for schema in fields where !schema.isDerived {
      if schema.name == "span", schema.kind == .span { members += place } else { members.append(.init(schema.name, value(of: schema))) }
    }
    return members
  }

  /// The value of one field.
  private static func value(of schema: FieldSchema) -> JSONValue {
    let plain = value(of: schema.kind, values: schema.values)
    let described = schema.isOptional ? ["anyOf": [plain, ["type": "null"]]] : plain
    guard !schema.help.isEmpty, case .object(let members) = described else { return described }
    return .object([.init("description", .string(schema.help))] + members)
  }

  private static func value(of kind: FieldKind, values: [String]?) -> JSONValue {
    switch kind {
    case .text, .file: values.map(choice) ?? string
    case .integer: ["type": "integer"]
    case .number: ["type": "number"]
    case .flag: ["type": "boolean"]
    case .texts: strings
    case .span: reference("span")
    case .spans: list(reference("span"))
    case .records(let fields): list(object(members(fields)))
    }
  }

  /// A schema as a file: two blanks a level, a line feed at the end.
  static func encode(_ schema: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    write(schema, to: &writer)
    writer.newline()
    return writer.bytes
  }

  /// Objects and arrays that hold others take a line for each element; the rest stays on one line.
  private static func write(_ value: JSONValue, to writer: inout JSONWriter) {
    switch value {
    case .object(let members) where !isShort(value):
      writer.beginObject(.lines)
      for member in members {
        writer.key(member.key)
        write(member.value, to: &writer)
      }
      writer.endObject()
    case .array(let items) where !isShort(value):
      writer.beginArray(.lines)
      for item in items { write(item, to: &writer) }
      writer.endArray()
    default: writer.value(value)
    }
  }

  private static func isShort(_ value: JSONValue) -> Bool { value.compact.utf8.count <= 100 }
}
