import AnalyzerKit

/// Lines of CoNLL-U in the making.
struct CoNLLUPage {
  private(set) var bytes: [UInt8] = []
  private let text: AnalyzedText
  private let isTagged: Bool
  private var cursor: ScalarCursor

  private static let tab: UInt8 = 0x09
  private static let line: UInt8 = 0x0A
  private static let none = UInt8(ascii: "_")

  init(_ text: AnalyzedText) {
    self.text = text
    isTagged = text.article.isEnglish
    cursor = ScalarCursor(text.text)
    bytes.reserveCapacity(text.tokens.count * 80)
  }

  mutating func comment(_ key: StaticString, _ value: String) {
    append("# ")
    append(key)
    append(" = ")
    words(Array(value.utf8)[...])
    bytes.append(Self.line)
  }

  mutating func sentence(_ number: Int) {
    let tokens = text.sentences.tokens(number)
    append("# text = ")
    for token in tokens {
      if token > tokens.lowerBound, !text.tokens.isGlued(token) { bytes.append(0x20) }
      words(text.bytes[text.tokens.span(token).range])
    }
    bytes.append(Self.line)
    let parse = isTagged ? text.parse(ofSentence: number) : nil
    for token in tokens {
      let span = text.tokens.span(token)
      integer(token - tokens.lowerBound + 1)
      bytes.append(Self.tab)
      words(text.bytes[span.range])
      bytes.append(Self.tab)
      if let parse { syntax(token, tokens, parse) } else { append("_\t_\t_\t_\t_\t_") }
      append("\t_\t")
      if token + 1 < tokens.upperBound, text.tokens.isGlued(token + 1) { append("SpaceAfter=No|") }
      append("start_char=")
      integer(cursor.offset(ofByte: span.start))
      append("|end_char=")
      integer(cursor.offset(ofByte: span.end))
      bytes.append(Self.line)
    }
    bytes.append(Self.line)
  }

  /// LEMMA to DEPREL.
  private mutating func syntax(_ token: Int, _ tokens: Range<Int>, _ parse: SentenceParse) {
    words(Array(text.lemma(token).utf8)[...])
    bytes.append(Self.tab)
    field(text.universalTag(token).name)
    field(text.pennTag(token).name)
    field(text.morphology(token).description)
    integer(parse.head(token).map { $0 - tokens.lowerBound + 1 } ?? 0)
    bytes.append(Self.tab)
    bytes.append(contentsOf: parse.relationName(token).utf8)
  }

  private mutating func field(_ value: String) {
    if value.isEmpty { bytes.append(Self.none) } else { bytes.append(contentsOf: value.utf8) }
    bytes.append(Self.tab)
  }

  private mutating func append(_ words: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
  }

  private mutating func integer(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// Words without what would break the format or a line of it: controls (those above ASCII too) and the line and paragraph separators become
  /// U+FFFD; nothing at all becomes `_`.
  private mutating func words(_ source: ArraySlice<UInt8>) {
    if source.isEmpty { return bytes.append(Self.none) }
    var at = source.startIndex
    while at < source.endIndex {
      let length = CoNLLUPage.breaking(source[at...])
      if length > 0 {
        bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
        at += length
      } else {
        bytes.append(source[at])
        at += 1
      }
    }
  }

  /// The length of the character that breaks lines at the start of some bytes, 0 where there is none.
  private static func breaking(_ bytes: ArraySlice<UInt8>) -> Int {
    let first = bytes[bytes.startIndex]
    if first < 0x20 || first == 0x7F { return 1 }
    if first == 0xC2, bytes.count > 1, bytes[bytes.startIndex + 1] < 0xA0 { return 2 }
    if first == 0xE2, bytes.count > 2, bytes[bytes.startIndex + 1] == 0x80 {
      let last = bytes[bytes.startIndex + 2]
      return last == 0xA8 || last == 0xA9 ? 3 : 0
    }
    return 0
  }
}
