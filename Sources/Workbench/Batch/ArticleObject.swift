import AnalyzerKit
import JSON

/// One article as a JSON object: id, metadata, text where needed, blocks, what was asked for beside them, and the layers by name.
struct ArticleObject {
  let contents: BatchRequest.Contents

  /// Keys of the metadata that are always there, null (authors: empty) where nothing is known. Further keys follow them.
  static let standardKeys = ["title", "authors", "date", "publisher", "language", "url"]

  func encode(_ item: BatchArticle, to writer: inout JSONWriter) {
    let text = item.article.text
    writer.beginObject()
    writer.key("id")
    writer.string(item.id)
    writeMetadata(item.article.metadata, to: &writer)
    if contents.contains(.text) || item.isTextNeeded {
      writer.key("text")
      writer.string(utf8: text.bytes, text.span.range)
    }
    writeBlocks(item.article, to: &writer)
    if contents.contains(.sentences) { writeSentences(item.text, to: &writer) }
    if !contents.isDisjoint(with: [.tokens, .syntax]) { writeTokens(item.text, to: &writer) }
    for layer in item.layers where layer.failure == nil { write(layer, text, to: &writer) }
    writeFailures(item.layers, to: &writer)
    writer.endObject()
  }

  private func writeMetadata(_ metadata: Metadata, to writer: inout JSONWriter) {
    writer.key("metadata")
    writer.beginObject()
    for key in ArticleObject.standardKeys {
      writer.key(key)
      let values = metadata[key]?.values ?? []
      if key == "authors" { write(values, to: &writer) } else if let value = values.first { writer.string(value) } else { writer.null() }
    }
    for entry in metadata.entries where entry.key != "id" && !ArticleObject.standardKeys.contains(entry.key) {
      writer.key(entry.key)
      if entry.isJSON {
        write(json: entry.values, to: &writer)
      } else if entry.values.count == 1 {
        writer.string(entry.values[0])
      } else {
        write(entry.values, to: &writer)
      }
    }
    writer.endObject()
  }

  /// A value that is JSON, as the input held it; one that a session file spoiled, as words.
  private func write(json values: [String], to writer: inout JSONWriter) {
    let bytes = Array((values.first ?? "").utf8)
    guard values.count == 1, let value = try? JSONParser.parse(bytes) else { return write(values, to: &writer) }
    writer.value(value)
  }

  private func write(_ values: [String], to writer: inout JSONWriter) {
    writer.beginArray()
    for value in values { writer.string(value) }
    writer.endArray()
  }

  private func writeBlocks(_ article: Article, to writer: inout JSONWriter) {
    var cursor = ScalarCursor(article.text)
    writer.key("blocks")
    writer.beginArray()
    for block in article.blocks {
      writer.beginObject()
      writer.key("kind")
      writer.string(block.kind.rawValue)
      writer.key("start")
      writer.int(cursor.offset(ofByte: block.span.start))
      writer.key("end")
      writer.int(cursor.offset(ofByte: block.span.end))
      if let reason = block.setAside {
        writer.key("reason")
        writer.string(reason)
      }
      writer.endObject()
    }
    writer.endArray()
  }

  private func writeSentences(_ text: AnalyzedText, to writer: inout JSONWriter) {
    var cursor = ScalarCursor(text.text)
    writer.key("sentences")
    writer.beginArray()
    for sentence in 0..<text.sentences.count {
      let span = text.span(ofSentence: sentence)
      writer.beginArray()
      writer.int(cursor.offset(ofByte: span.start))
      writer.int(cursor.offset(ofByte: span.end))
      writer.endArray()
    }
    writer.endArray()
  }

  /// Start, end and part of speech of each token, null in a language that is not tagged; with `syntax` lemma, universal tag, morphology, head
  /// and relation, too. The head is the token's place in this list, null for the root of a sentence.
  private func writeTokens(_ text: AnalyzedText, to writer: inout JSONWriter) {
    var cursor = ScalarCursor(text.text)
    let isTagged = text.article.isEnglish
    let withSyntax = contents.contains(.syntax)
    writer.key("tokens")
    writer.beginArray()
    for sentence in 0..<text.sentences.count {
      let parse = isTagged && withSyntax ? text.parse(ofSentence: sentence) : nil
      for token in text.sentences.tokens(sentence) {
        writer.beginArray()
        writer.int(cursor.offset(ofByte: Int(text.tokens.starts[token])))
        writer.int(cursor.offset(ofByte: Int(text.tokens.ends[token])))
        if isTagged { writer.string(text.pennTag(token).name) } else { writer.null() }
        if withSyntax { write(token, of: text, parse, to: &writer) }
        writer.endArray()
      }
    }
    writer.endArray()
  }

  private func write(_ token: Int, of text: AnalyzedText, _ parse: SentenceParse?, to writer: inout JSONWriter) {
    guard let parse else {
      for _ in 0..<5 { writer.null() }
      return
    }
    writer.string(text.lemma(token))
    writer.string(text.universalTag(token).name)
    let morphology = text.morphology(token).description
    if morphology.isEmpty || morphology == "_" { writer.null() } else { writer.string(morphology) }
    if let head = parse.head(token) { writer.int(head) } else { writer.null() }
    writer.string(parse.relationName(token))
  }

  private func write(_ layer: LayerResult, _ text: SourceText, to writer: inout JSONWriter) {
    let analyzer = layer.analyzer
    writer.key(analyzer.name)
    if analyzer.info.shape == .record {
      guard let record = layer.marks.first else { return writer.null() }
      writer.beginObject()
      FieldCoding.write(analyzer.values(record), analyzer.fields, text, to: &writer)
      writer.endObject()
      return
    }
    let showsPlace = !MarkShape.holdsPlaces(analyzer.fields)
    writer.beginArray()
    for (at, mark) in layer.marks.enumerated() {
      writer.beginObject()
      writer.key("id")
      writer.string(layer.id(at))
      if showsPlace { FieldCoding.write(mark.span, text, to: &writer) }
      FieldCoding.write(analyzer.values(mark), analyzer.fields, text, to: &writer)
      writer.key("rule")
      writer.string(mark.reason.rule)
      writer.endObject()
    }
    writer.endArray()
  }

  private func writeFailures(_ layers: [LayerResult], to writer: inout JSONWriter) {
    if layers.allSatisfy({ $0.failure == nil }) { return }
    writer.key("errors")
    writer.beginObject()
    for layer in layers {
      guard let failure = layer.failure else { continue }
      writer.key(layer.analyzer.name)
      writer.string(failure)
    }
    writer.endObject()
  }
}

/// How a mark's fields say where it is.
enum MarkShape {
  /// Whether one of the fields holds places in the text; if none does, the mark is written with its own start and end.
  static func holdsPlaces(_ fields: [FieldSchema]) -> Bool {
    fields.contains { schema in
      switch schema.kind {
      case .span, .spans: true
      case .records(let inner): holdsPlaces(inner)
      default: false
      }
    }
  }
}
