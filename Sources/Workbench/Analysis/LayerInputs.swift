import AnalyzerKit
import JSON

/// The digest of everything that a layer is made from: text, blocks, metadata, options, files that options name, required layers with their
/// edits.
enum LayerInputs {
  /// SHA-256 in hexadecimal.
  static func digest(_ analyzer: AnalyzerEntry, _ inputs: ArticleAnalysis.Inputs, registry: Registry) -> String {
    var digest = SHA256Digest()
    digest.add(description(of: analyzer, inputs, registry))
    digest.add(inputs.article.text.bytes)
    return digest.finish()
  }

  /// Why a saved layer is out of date, nil when it is not.
  static func staleness(
    of layer: SavedLayer, _ analyzer: AnalyzerEntry, _ inputs: ArticleAnalysis.Inputs, registry: Registry
  ) -> String? {
    if layer.version != analyzer.info.version { return "made by \(analyzer.name) \(layer.version), now \(analyzer.info.version)" }
    return digest(analyzer, inputs, registry: registry) == layer.inputs
      ? nil : "made from another text, other options or other corrections"
  }

  /// All but the text, as JSON: no two different inputs read alike.
  private static func description(of analyzer: AnalyzerEntry, _ inputs: ArticleAnalysis.Inputs, _ registry: Registry) -> [UInt8] {
    let article = inputs.article
    var writer = JSONWriter()
    writer.beginArray()
    for block in article.blocks {
      writer.value([
        .string(block.kind.rawValue), .integer(block.span.start), .integer(block.span.end), .integer(block.level), .bool(block.isAnalysed),
      ])
    }
    for entry in article.metadata.entries { writer.value([.string(entry.key), .array(entry.values.map { .string($0) })]) }
    if let given = article.given {
      for spans in [given.sentences, given.tokens ?? []] {
        writer.beginArray()
        for span in spans {
          writer.int(span.start)
          writer.int(span.end)
        }
        writer.endArray()
      }
    }
    add(analyzer, inputs, registry, to: &writer)
    writer.endArray()
    return writer.bytes
  }

  private static func add(
    _ analyzer: AnalyzerEntry, _ inputs: ArticleAnalysis.Inputs, _ registry: Registry, to writer: inout JSONWriter
  ) {
    writer.value([.string(analyzer.name), .string(analyzer.info.version)])
    let options = (try? inputs.settings.options(of: analyzer)) ?? analyzer.defaults
    writer.beginObject()
    FieldCoding.write(options, analyzer.options, inputs.article.text, to: &writer)
    writer.endObject()
    for (schema, value) in zip(analyzer.options, options) {
      if schema.kind == .file, case .text(let path) = value { writer.string(inputs.files[path]) }
    }
    for requirement in analyzer.requires {
      guard let required = registry.analyzers.first(where: { $0.name == requirement.layer }) else { continue }
      add(required, inputs, registry, to: &writer)
      for edit in inputs.edits where edit.layer == required.name { writer.value(value(of: edit)) }
    }
  }

  private static func value(of edit: Edit) -> JSONValue {
    let fields = values(edit.fields)
    let place = JSONValue.array(
      [.integer(edit.anchor.start), .string(edit.anchor.exact)]
        + (edit.places.isEmpty && edit.among.isEmpty ? [] : [values(edit.among), .array(edit.places.map(value(of:)))]))
    return switch edit.action {
    case .set: ["set", place, fields]
    case .add: ["add", place, fields]
    case .reject: ["reject", place]
    case .merge(let other): ["merge", place, .integer(other.start), .string(other.exact)]
    }
  }

  private static func values(_ values: [(name: String, value: String)]) -> JSONValue {
    .object(values.map { .init($0.name, .string($0.value)) })
  }

  private static func value(of place: Edit.Place) -> JSONValue {
    .array([.string(place.field)] + place.anchors.flatMap { [.integer($0.start), .string($0.exact)] })
  }
}
