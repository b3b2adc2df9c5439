import AnalyzerKit
import JSON

/// What the user reviewed of the quotations, as training and test material: one article a line in the form of PolNeAR's JSON, offsets in
/// Unicode scalars.
///
/// An attribution has a `status`: `confirmed`, `changed`, `added`, or `found` for one that nobody looked at; that one is `optional`, neither
/// required of a program that is measured nor counted against it. What was rejected stands in a list of its own.
public enum GoldExport {
  /// One article's line; nil where nothing of it was reviewed.
  public static func encode(_ open: OpenArticle, _ layer: LayerResult) -> [UInt8]? {
    let reviewed = layer.origins.contains { $0 != .found } || !layer.rejected.isEmpty
    guard reviewed else { return nil }
    let article = open.article
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("id", .string(article.metadata.id ?? article.source.name))
    writer.member("publisher", article.metadata.publisher.map { .string($0) } ?? .null)
    writer.member("date", article.metadata.date.map { .string($0) } ?? .null)
    writer.member("title", .string(article.displayTitle))
    writer.member("author", .string(article.metadata.authors.joined(separator: ", ")))
    writer.member("text", .string(article.text.string))
    writer.key("attributions")
    writer.beginArray()
    for index in layer.marks.indices.sorted(by: { (layer.marks[$0].span, $0) < (layer.marks[$1].span, $1) }) {
      guard let quote = layer.marks[index] as? Quote else { continue }
      write(quote, id: layer.id(index), status(layer.origins[index]), article.text, to: &writer)
    }
    writer.endArray()
    writer.key("rejected")
    writer.beginArray()
    for case let quote as Quote in layer.rejected { write(quote, id: nil, "rejected", article.text, to: &writer) }
    writer.endArray()
    writer.endObject()
    return writer.bytes + [0x0A]
  }

  private static func status(_ origin: LayerResult.Origin) -> String {
    switch origin {
    case .found: "found"
    case .confirmed: "confirmed"
    case .corrected: "changed"
    case .added: "added"
    }
  }

  private static func write(_ quote: Quote, id: String?, _ status: String, _ text: SourceText, to writer: inout JSONWriter) {
    func spans(_ spans: [TextSpan]) -> JSONValue {
      spans.isEmpty
        ? .null
        : .array(spans.map { [.integer(text.scalarOffset(ofByte: $0.start)), .integer(text.scalarOffset(ofByte: $0.end))] })
    }
    writer.beginObject()
    if let id { writer.member("id", .string(id)) }
    writer.member("kind", .string(quote.kind.rawValue))
    writer.member("source", spans(quote.source))
    writer.member("cue", spans(quote.cue))
    writer.member("content", spans(quote.content))
    writer.member("implicit_source", .bool(quote.source.isEmpty))
    for (key, value) in [
      ("speaker", quote.speaker), ("told_to", quote.toldTo), ("reported_by", quote.reportedBy), ("occasion", quote.occasion),
    ] {
      if let value { writer.member(key, .string(value)) }
    }
    writer.member("status", .string(status))
    if status == "found" { writer.member("optional", .bool(true)) }
    writer.endObject()
  }
}
