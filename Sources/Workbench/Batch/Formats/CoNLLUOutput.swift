import AnalyzerKit

/// CoNLL-U (universaldependencies.org): tokens and sentences, for programs that tag and parse. Columns that nobody has filled are `_`.
///
/// MISC carries `SpaceAfter=No` and each token's offsets in Unicode scalars of the article's text (`start_char`, `end_char`, as Stanza writes
/// them).
struct CoNLLUOutput: BatchFormat {
  static let name = "conllu"
  static let help = "CoNLL-U: tokens and sentences only"
  static let writesLayers = false

  init(_ request: BatchRequest, analyzers: [AnalyzerEntry]) throws(BatchError) {
    if request.only != nil {
      throw .noPlace(format: Self.name, option: "--only", reason: "it holds tokens and sentences, not what analyzers find")
    }
    if request.contents.contains(.text) {
      throw .noPlace(format: Self.name, option: "--with text", reason: "each sentence carries its own text")
    }
  }

  func encode(_ item: BatchArticle) -> [UInt8] {
    let text = item.text
    var page = CoNLLUPage(text)
    page.comment("newdoc id", item.id)
    var block = -1
    for sentence in 0..<text.sentences.count {
      if text.sentences.block(sentence) != block {
        block = text.sentences.block(sentence)
        page.comment("newpar id", "\(item.id)-p\(block + 1)")
      }
      page.comment("sent_id", "\(item.id)-s\(sentence + 1)")
      page.sentence(text.sentences.tokens(sentence))
    }
    return page.bytes
  }
}

/// Lines of CoNLL-U in the making.
private struct CoNLLUPage {
  private(set) var bytes: [UInt8] = []
  private let text: AnalyzedText
  private var cursor: ScalarCursor

  init(_ text: AnalyzedText) {
    self.text = text
    cursor = ScalarCursor(text.text)
    bytes.reserveCapacity(text.tokens.count * 48)
  }

  mutating func comment(_ key: StaticString, _ value: String) {
    append("# ")
    append(key)
    append(" = ")
    words(Array(value.utf8)[...])
    bytes.append(0x0A)
  }

  mutating func sentence(_ tokens: Range<Int>) {
    append("# text = ")
    for token in tokens {
      if token > tokens.lowerBound, !text.tokens.isGlued(token) { bytes.append(0x20) }
      words(text.bytes[text.tokens.span(token).range])
    }
    bytes.append(0x0A)
    for (number, token) in tokens.enumerated() {
      let span = text.tokens.span(token)
      integer(number + 1)
      bytes.append(0x09)
      words(text.bytes[span.range])
      append("\t_\t_\t_\t_\t_\t_\t_\t")
      if token + 1 < tokens.upperBound, text.tokens.isGlued(token + 1) { append("SpaceAfter=No|") }
      append("start_char=")
      integer(cursor.offset(ofByte: span.start))
      append("|end_char=")
      integer(cursor.offset(ofByte: span.end))
      bytes.append(0x0A)
    }
    bytes.append(0x0A)
  }

  private mutating func append(_ words: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
  }

  private mutating func integer(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// Words without the tabs and line ends that would break the format: control characters become U+FFFD.
  private mutating func words(_ source: ArraySlice<UInt8>) {
    for byte in source {
      if byte < 0x20 || byte == 0x7F { bytes.append(contentsOf: [0xEF, 0xBF, 0xBD]) } else { bytes.append(byte) }
    }
  }
}
