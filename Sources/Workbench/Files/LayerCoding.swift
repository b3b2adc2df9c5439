import AnalyzerKit
import JSON

/// Layers as the session file holds them: one object a mark, with its place, its fields and its reason.
enum LayerCoding {
  /// Writes one mark as an object.
  static func write(_ mark: any Mark, _ analyzer: AnalyzerEntry, _ text: SourceText, to writer: inout JSONWriter) {
    writer.beginObject()
    FieldCoding.write(mark.span, text, to: &writer)
    FieldCoding.write(analyzer.values(mark), analyzer.fields, text, to: &writer)
    writer.key("rule")
    writer.string(mark.reason.rule)
    writer.key("evidence")
    writer.beginArray()
    for evidence in mark.reason.evidence {
      writer.beginObject()
      writer.member("label", .string(evidence.label))
      if let span = evidence.span { FieldCoding.write(span, text, to: &writer) }
      if let ref = evidence.ref { writer.member("ref", .string(ref)) }
      if let note = evidence.note { writer.member("note", .string(note)) }
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  /// A saved layer as the workbench uses it; nil when a mark does not fit the analyzer's fields or the text: then it is made anew.
  static func decode(_ layer: SavedLayer, _ analyzer: AnalyzerEntry, text: SourceText) -> LayerResult? {
    var marks: [any Mark] = []
    marks.reserveCapacity(layer.marks.count)
    for object in layer.marks {
      guard let span = FieldCoding.span(object, text), let values = FieldCoding.read(object, analyzer.fields, text),
        let reason = reason(object, text), let mark = analyzer.make(span, reason, values)
      else { return nil }
      marks.append(mark)
    }
    return LayerResult(analyzer, found: marks)
  }

  private static func reason(_ object: JSONValue, _ text: SourceText) -> Reason? {
    guard let rule = object["rule"]?.string else { return nil }
    var evidence: [Evidence] = []
    for item in object["evidence"]?.array ?? [] {
      guard let label = item["label"]?.string else { return nil }
      let span = FieldCoding.span(item, text)
      if span == nil, item["start"] != nil { return nil }
      evidence.append(Evidence(label, span, ref: item["ref"]?.string, note: item["note"]?.string))
    }
    return Reason(rule, evidence)
  }
}
