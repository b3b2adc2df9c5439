import AnalyzerKit
import JSON

/// Field values as JSON: bytes become Unicode scalar offsets on the way out and bytes again on the way in.
///
/// A field named `span` that holds one span is written as `start` and `end` beside the other fields; other spans as `[start, end]`, lists of
/// them as a list of pairs or null.
enum FieldCoding {
  /// Writes the fields of a record into the object that is being written.
  static func write(_ values: [FieldValue], _ fields: [FieldSchema], _ text: SourceText, to writer: inout JSONWriter) {
    for (schema, value) in zip(fields, values) where !schema.isDerived {
      if schema.name == "span", case .span(let span) = value {
        write(span, text, to: &writer)
      } else {
        writer.key(schema.name)
        write(value, schema, text, to: &writer)
      }
    }
  }

  /// Writes `start` and `end` into the object that is being written.
  static func write(_ span: TextSpan, _ text: SourceText, to writer: inout JSONWriter) {
    writer.key("start")
    writer.int(text.scalarOffset(ofByte: span.start))
    writer.key("end")
    writer.int(text.scalarOffset(ofByte: span.end))
  }

  static func write(_ value: FieldValue, _ schema: FieldSchema, _ text: SourceText, to writer: inout JSONWriter) {
    switch value {
    case .none: writer.null()
    case .text(let value): writer.string(value)
    case .integer(let value): writer.int(value)
    case .number(let value): writer.double(value)
    case .flag(let value): writer.bool(value)
    case .texts(let values):
      writer.beginArray()
      for value in values { writer.string(value) }
      writer.endArray()
    case .span(let span): pair(span, text, to: &writer)
    case .spans(let spans):
      writer.beginArray()
      for span in spans { pair(span, text, to: &writer) }
      writer.endArray()
    case .records(let records):
      guard case .records(let inner) = schema.kind else { return writer.null() }
      writer.beginArray()
      for record in records {
        writer.beginObject()
        write(record, inner, text, to: &writer)
        writer.endObject()
      }
      writer.endArray()
    }
  }

  /// Writes the sentences and tokens that came with an article, under `given`.
  static func write(_ given: GivenText, _ text: SourceText, to writer: inout JSONWriter) {
    func list(_ key: String, _ spans: [TextSpan]) {
      var cursor = ScalarCursor(text)
      writer.key(key)
      writer.beginArray()
      for span in spans {
        writer.beginArray()
        writer.int(cursor.offset(ofByte: span.start))
        writer.int(cursor.offset(ofByte: span.end))
        writer.endArray()
      }
      writer.endArray()
    }
    writer.key("given")
    writer.beginObject()
    list("sentences", given.sentences)
    if let tokens = given.tokens { list("tokens", tokens) }
    writer.endObject()
  }

  /// Places as a list of pairs; nil where one is no pair of offsets in the text.
  static func spans(_ value: JSONValue, _ text: SourceText) -> [TextSpan]? {
    guard case .spans(let spans)? = read(value, .spans, text) else { return nil }
    return spans
  }

  private static func pair(_ span: TextSpan, _ text: SourceText, to writer: inout JSONWriter) {
    writer.beginArray()
    writer.int(text.scalarOffset(ofByte: span.start))
    writer.int(text.scalarOffset(ofByte: span.end))
    writer.endArray()
  }

  /// The values of a record's fields from an object; nil when a value is of another kind or an offset out of range.
  static func read(_ object: JSONValue, _ fields: [FieldSchema], _ text: SourceText) -> [FieldValue]? {
    var values: [FieldValue] = []
    values.reserveCapacity(fields.count)
    for schema in fields {
      if schema.isDerived {
        values.append(.none)
      } else if schema.name == "span", schema.kind == .span {
        guard let span = span(object, text) else { return nil }
        values.append(.span(span))
      } else {
        guard let value = read(object[schema.name] ?? .null, schema.kind, text) else { return nil }
        values.append(value)
      }
    }
    return values
  }

  /// `start` and `end` of an object as a span; nil when they are missing or out of range.
  static func span(_ object: JSONValue, _ text: SourceText) -> TextSpan? {
    guard let start = object["start"]?.int, let end = object["end"]?.int else { return nil }
    return span(start, end, text)
  }

  private static func span(_ start: Int, _ end: Int, _ text: SourceText) -> TextSpan? {
    guard start <= end, let low = text.byteOffset(ofScalar: start), let high = text.byteOffset(ofScalar: end) else { return nil }
    return TextSpan(low, high)
  }

  private static func pair(_ value: JSONValue, _ text: SourceText) -> TextSpan? {
    guard let pair = value.array, pair.count == 2, let start = pair[0].int, let end = pair[1].int else { return nil }
    return span(start, end, text)
  }

  private static func read(_ value: JSONValue, _ kind: FieldKind, _ text: SourceText) -> FieldValue? {
    if value.isNull { return FieldValue.none }
    switch kind {
    case .text, .file: return value.string.map { .text($0) }
    case .integer: return value.int.map { .integer($0) }
    case .number: return value.double.map { .number($0) }
    case .flag: return value.bool.map { .flag($0) }
    case .texts:
      guard let items = value.array else { return nil }
      let texts = items.compactMap(\.string)
      return texts.count == items.count ? .texts(texts) : nil
    case .span: return pair(value, text).map { .span($0) }
    case .spans:
      guard let items = value.array else { return nil }
      let spans = items.compactMap { pair($0, text) }
      return spans.count == items.count ? .spans(spans) : nil
    case .records(let fields):
      guard let items = value.array else { return nil }
      let records = items.compactMap { read($0, fields, text) }
      return records.count == items.count ? .records(records) : nil
    }
  }
}
